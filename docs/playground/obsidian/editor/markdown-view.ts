import { setIcon } from '../base/icons';
import { MarkdownPreviewView } from '../markdown/preview-view';
import { resolveSubpath } from '../metadata/subpath';
import { Menu } from '../overlays/menu';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Editor } from './editor';
import { flashLine } from './line-flash';
import { MarkdownEditView } from './markdown-edit-view';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
  editor: Editor;
  previewMode: MarkdownPreviewView;
  hoverPopover = null;
  readonly editMode: MarkdownEditView;
  readonly #sourceEl: HTMLElement;
  readonly #previewEl: HTMLElement;
  readonly #modeButton: HTMLElement;
  #mode: Mode = 'source';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file';
    this.contentEl.addClass('markdown-view-content');
    this.#sourceEl = this.contentEl.createDiv({ cls: ['markdown-source-view', 'cm-s-obsidian', 'mod-cm6'] });
    this.#previewEl = this.contentEl.createDiv('markdown-reading-view');
    this.editMode = new MarkdownEditView(this.#sourceEl, this, () => {
      this.#edited();
    });
    this.editor = new Editor(this.editMode.cm);
    this.previewMode = new MarkdownPreviewView(this, this.#previewEl);
    this.addChild(this.previewMode);
    this.#modeButton = this.addAction('book-open', 'Current view: editing. Click to read.', () => {
      this.setMode(this.#mode === 'source' ? 'preview' : 'source');
    });
    this.editMode.cm.contentDOM.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    });
    this.setMode('source');
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.#mode;
  }

  get currentMode(): MarkdownPreviewView | MarkdownEditView {
    return this.#mode === 'preview' ? this.previewMode : this.editMode;
  }

  setMode(mode: Mode): void {
    this.#mode = mode;
    this.containerEl.setAttr('data-mode', mode);
    this.#sourceEl.toggle(mode === 'source');
    this.#previewEl.toggle(mode === 'preview');
    setIcon(this.#modeButton, mode === 'source' ? 'book-open' : 'pencil');
    const label = mode === 'source' ? 'Current view: editing. Click to read.' : 'Current view: reading. Click to edit.';
    this.#modeButton.setAttr('aria-label', label);
    if (mode === 'preview') this.previewMode.set(this.getViewData());
    else this.previewMode.clear();
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.workspace.on('extensions-change', () => {
        this.editMode.updateExtensions();
      }),
    );
    this.register(() => {
      this.editMode.cm.destroy();
    });
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.editMode.set(data, clear);
    if (this.#mode === 'preview') this.previewMode.set(data);
  }

  clear(): void {
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }

  override async setState(state: Record<string, unknown>, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const mode = state['mode'];
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    const { from, to } = { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') };
    return { cursor: { from, to }, scroll: this.editor.getScrollInfo().top };
  }

  /** `line` and `subpath` show a place and mark it; `cursor` puts the selection back; `focus` takes the keyboard. */
  override setEphemeralState(state: Record<string, unknown>): void {
    const subpath = state['subpath'];
    const target = typeof subpath === 'string' && subpath ? this.#lineOf(subpath) : state['line'];
    if (typeof target === 'number') this.#showLine(target);
    const cursor = state['cursor'] as Partial<Record<'from' | 'to', { line: number; ch: number }>> | undefined;
    if (cursor?.from) this.editor.setSelection(cursor.from, cursor.to);
    if (state['focus'] === true && this.#mode === 'source') this.editor.focus();
  }

  showSearch(): void {
    this.editor.focus();
  }

  #lineOf(subpath: string): number | null {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    return (cache && resolveSubpath(cache, subpath)?.start.line) ?? null;
  }

  #showLine(line: number): void {
    if (this.#mode === 'preview') {
      this.previewMode.showLine(line);
      return;
    }
    const at = { line, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
    flashLine(this.editMode.cm, line);
  }

  #edited(): void {
    this.data = this.getViewData();
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }
}
