import type { App } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import type { Scope } from '../base/scope';
import { Menu } from '../overlays/menu';
import type { WorkspaceLeaf } from './leaf';

export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {
    // For subclasses.
  }

  protected async onClose(): Promise<void> {
    // For subclasses.
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: Record<string, unknown>, _result: { history: boolean }): Promise<void> {
    // For subclasses.
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: Record<string, unknown>): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    // For subclasses.
  }

  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

/** A view with a header and a content element, in that order: plugins rely on `containerEl.children[1]`. */
export abstract class ItemView extends View {
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;
  contentEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.headerEl.createDiv('view-header-left');
    const titles = this.headerEl.createDiv({
      cls: ['view-header-title-container', 'mod-at-start', 'mod-fade', 'mod-at-end'],
    });
    this.titleEl = titles.createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
    this.addAction('more-vertical', 'More options', (event) => {
      const menu = new Menu();
      this.onPaneMenu(menu, 'more-options');
      menu.showAtMouseEvent(event);
    });
  }

  override async open(parent: HTMLElement): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.open(parent);
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', { cls: ['clickable-icon', 'view-action'], attr: { 'aria-label': title } });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.actionsEl.prepend(el);
    return el;
  }
}
