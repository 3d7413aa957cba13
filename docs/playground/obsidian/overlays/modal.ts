import type { App } from '../app';
import { setIcon } from '../base/icons';
import { Scope } from '../base/scope';

export class Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  bgEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closed: (() => unknown) | null = null;
  #focusBefore: Element | null = null;
  #open = false;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope();
    this.containerEl = createDiv({ cls: ['modal-container', 'mod-dim'] });
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(closeEl, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    const close = () => {
      this.close();
    };
    this.bgEl.addEventListener('click', close);
    closeEl.addEventListener('click', close);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#focusBefore = activeDocument.activeElement;
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.containerEl.contains(activeDocument.activeElement)) this.#focusFirst();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    if (this.shouldRestoreSelection && this.#focusBefore?.instanceOf(HTMLElement)) this.#focusBefore.focus();
    this.#closed?.();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  onHistoryBack(): void {
    this.close();
  }

  #focusFirst(): void {
    const first = this.modalEl.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]');
    if (first) first.focus();
    else {
      this.modalEl.tabIndex = -1;
      this.modalEl.focus();
    }
  }
}
