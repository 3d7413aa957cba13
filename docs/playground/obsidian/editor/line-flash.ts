import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** The app marks the line it was asked to show, for a moment. */
const flash = StateEffect.define<number | null>();
const look = Decoration.line({ class: 'is-flashing' });
const duration = 1500;

export const lineFlash: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    for (const effect of transaction.effects) {
      if (effect.is(flash)) return effect.value === null ? Decoration.none : Decoration.set([look.range(effect.value)]);
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function flashLine(editor: EditorView, line: number): void {
  const { from } = editor.state.doc.line(Math.min(line + 1, editor.state.doc.lines));
  editor.dispatch({ effects: flash.of(from) });
  window.setTimeout(() => {
    editor.dispatch({ effects: flash.of(null) });
  }, duration);
}
