import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import type { MarkdownView } from './markdown-view';

/** Which note an editor shows; an extension reads it from the state. */
export const editorInfoField: StateField<MarkdownView> = StateField.define<MarkdownView>({
  create: () => {
    throw new Error('This editor belongs to no note.');
  },
  update: (value) => value,
});

const setEditor = StateEffect.define<EditorView>();

export const editorEditorField: StateField<EditorView> = StateField.define<EditorView>({
  create: () => null as unknown as EditorView,
  update: (value, transaction) => transaction.effects.find((effect) => effect.is(setEditor))?.value ?? value,
});

/** Always false: the playground edits in source mode. */
export const editorLivePreviewField: StateField<boolean> = StateField.define<boolean>({
  create: () => false,
  update: (value) => value,
});

export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));

export function fieldsOf(view: MarkdownView): Extension {
  return [editorInfoField.init(() => view), editorEditorField, editorLivePreviewField, livePreviewState];
}

export function tellEditor(editor: EditorView): void {
  editor.dispatch({ effects: setEditor.of(editor) });
}
