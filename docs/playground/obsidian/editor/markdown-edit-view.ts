import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { codeFolding, indentUnit } from '@codemirror/language';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { App } from '../app';
import { differing } from '../text/differing';
import { fieldsOf, tellEditor } from './fields';
import { lineFlash } from './line-flash';
import type { MarkdownView } from './markdown-view';
import { syntaxClasses } from './syntax-classes';

/** Marks what came from the disk, so that it is not taken for typing. */
const fromDisk = Annotation.define<true>();

/** The editing half of a note's view. */
export class MarkdownEditView {
  readonly app: App;
  hoverPopover = null;
  readonly cm: EditorView;
  readonly #extensions = new Compartment();

  constructor(
    parent: HTMLElement,
    private readonly view: MarkdownView,
    private readonly onEdit: () => void,
  ) {
    this.app = view.app;
    this.cm = new EditorView({ state: this.#state('', []), parent });
    tellEditor(this.cm);
  }

  get file(): MarkdownView['file'] {
    return this.view.file;
  }

  get(): string {
    return this.cm.state.doc.toString();
  }

  set(data: string, clear: boolean): void {
    if (clear) this.#show(data);
    else this.#update(data);
  }

  clear(): void {
    this.#show('');
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  getScroll(): number {
    return this.cm.scrollDOM.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.cm.scrollDOM.scrollTop = scroll;
  }

  /** Another note: a fresh state, so that undo never reaches back into the note before. */
  #show(text: string): void {
    this.cm.setState(this.#state(text, this.app.workspace.editorExtensions));
    tellEditor(this.cm);
  }

  /** The same note with other text: only what differs is replaced, so cursor, folds and scroll position stay. */
  #update(text: string): void {
    const change = differing(this.cm.state.doc.toString(), text.replace(/\r\n?/g, '\n'));
    if (change) this.cm.dispatch({ changes: change, annotations: fromDisk.of(true) });
  }

  updateExtensions(): void {
    this.cm.dispatch({ effects: this.#extensions.reconfigure([...this.app.workspace.editorExtensions]) });
  }

  #state(text: string, extensions: Extension[]): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        fieldsOf(this.view),
        history(),
        drawSelection(),
        EditorState.allowMultipleSelections.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
        indentUnit.of('    '),
        markdown({ base: markdownLanguage }),
        codeFolding(),
        syntaxClasses,
        lineFlash,
        keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          const edited = update.transactions.some((one) => one.docChanged && !one.annotation(fromDisk));
          if (edited) this.onEdit();
        }),
        this.#extensions.of([...extensions]),
      ],
    });
  }
}
