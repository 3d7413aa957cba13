import { signal, type ReadonlySignal } from '@preact/signals-core';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { Component, editorInfoField, type Workspace } from 'obsidian';
import type { Whereabouts } from './course-at';

/** Follows the note one is in and the line of its cursor. The sidebar is no note: in it one still is where one was. */
export class WhereaboutsWatch extends Component {
  readonly #here = signal<Whereabouts | null>(null, { name: 'whereabouts' });
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    super();
    this.#workspace = workspace;
  }

  get here(): ReadonlySignal<Whereabouts | null> {
    return this.#here;
  }

  /** To be registered with the editors: tells when a cursor moves. */
  get extension(): Extension {
    return EditorView.updateListener.of((update) => {
      if (!update.selectionSet && !update.docChanged) return;
      const { state } = update;
      const path = state.field(editorInfoField, false)?.file?.path;
      if (path === undefined || path !== this.#workspace.getActiveFile()?.path) return;
      this.#moved({ path, line: state.doc.lineAt(state.selection.main.head).number - 1 });
    });
  }

  override onload(): void {
    const look = (): void => {
      this.#moved(this.look());
    };
    this.registerEvent(this.#workspace.on('active-leaf-change', look));
    this.registerEvent(this.#workspace.on('file-open', look));
    this.#workspace.onLayoutReady(look);
  }

  /** Where one is at this moment. */
  look(): Whereabouts | null {
    const { activeEditor } = this.#workspace;
    const path = this.#workspace.getActiveFile()?.path;
    if (path === undefined) return null;
    if (activeEditor?.file?.path === path) return { path, line: activeEditor.editor?.getCursor().line ?? 0 };
    return this.#here.value?.path === path ? this.#here.value : { path, line: 0 };
  }

  #moved(here: Whereabouts | null): void {
    const before = this.#here.value;
    if (before?.path !== here?.path || before?.line !== here?.line) this.#here.value = here;
  }
}
