import type { App } from '../app';
import { Component } from '../base/component';
import { Keymap } from '../base/keymap';
import type { MarkdownView } from '../editor/markdown-view';
import { Menu } from '../overlays/menu';
import { MarkdownRenderer, renderNote } from './renderer';

/** The reading half of a note's view. */
export class MarkdownPreviewView extends MarkdownRenderer {
  app: App;
  hoverPopover = null;
  readonly #sizer: HTMLElement;
  #text = '';
  #rendered: Component | null = null;

  constructor(
    private readonly view: MarkdownView,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
    this.app = view.app;
    const el = containerEl.createDiv({ cls: ['markdown-preview-view', 'markdown-rendered'] });
    this.#sizer = el.createDiv('markdown-preview-sizer');
    el.addEventListener('click', (event) => void this.#clicked(event));
    el.addEventListener('contextmenu', (event) => {
      const link = (event.target as Element).closest('a.internal-link');
      if (link)
        this.app.workspace.handleLinkContextMenu(Menu.forEvent(event), link.getAttr('href') ?? '', this.#path());
    });
  }

  get file(): MarkdownView['file'] {
    return this.view.file;
  }

  get(): string {
    return this.#text;
  }

  set(text: string): void {
    this.clear();
    this.#text = text;
    const owner = this.addChild(new Component());
    this.#rendered = owner;
    void renderNote(text, this.#sizer, this.#path(), owner);
  }

  clear(): void {
    if (this.#rendered) this.removeChild(this.#rendered);
    this.#rendered = null;
    this.#sizer.empty();
  }

  rerender(): void {
    this.set(this.#text);
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  showLine(line: number): void {
    const places = this.#sizer.findAll('[data-line]').filter((el) => Number(el.getAttr('data-line')) <= line);
    places.at(-1)?.scrollIntoView({ block: 'center' });
  }

  #path(): string {
    return this.view.file?.path ?? '';
  }

  async #clicked(event: MouseEvent): Promise<void> {
    const target = event.target as HTMLElement;
    if (target.matches('.task-list-item-checkbox')) {
      await this.#toggle(Number(target.getAttr('data-line')));
      return;
    }
    const link = target.closest('a');
    if (!link) return;
    event.preventDefault();
    if (link.hasClass('internal-link')) {
      await this.app.workspace.openLinkText(link.getAttr('href') ?? '', this.#path(), Keymap.isModEvent(event));
    } else if (link.hasClass('external-link')) {
      window.open(link.href, '_blank', 'noopener');
    }
  }

  /** The app's own click on a task in reading view. */
  async #toggle(line: number): Promise<void> {
    const { file } = this.view;
    if (!file) return;
    if (this.view.dirty) await this.view.save();
    await this.app.vault.adapter.log.as('reading view', () =>
      this.app.vault.process(file, (text) => {
        const lines = text.split('\n');
        lines[line] = (lines[line] ?? '').replace(/\[(.)\]/u, (_, mark: string) => (mark === ' ' ? '[x]' : '[ ]'));
        return lines.join('\n');
      }),
    );
  }
}
