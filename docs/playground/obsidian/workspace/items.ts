import { Events } from '../base/events';
import { setIcon } from '../base/icons';
import { Menu } from '../overlays/menu';
import type { WorkspaceLeaf } from './leaf';

export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];
  abstract readonly containerEl: HTMLElement;
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(direction: 'vertical' | 'horizontal') {
    super();
    this.containerEl = createDiv({ cls: ['workspace-split', `mod-${direction}`] });
  }

  get tabs(): WorkspaceTabs[] {
    return this.children.filter((child) => child instanceof WorkspaceTabs);
  }

  addTabs(tabs: WorkspaceTabs, after?: WorkspaceTabs): WorkspaceTabs {
    tabs.parent = this;
    this.children.splice(after ? this.children.indexOf(after) + 1 : this.children.length, 0, tabs);
    this.containerEl.insertAfter(tabs.containerEl, after?.containerEl ?? this.containerEl.lastChild);
    return tabs;
  }

  removeTabs(tabs: WorkspaceTabs): void {
    this.children = this.children.filter((child) => child !== tabs);
    tabs.containerEl.detach();
  }
}

/** A row of tab headers over the leaf that is shown. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv({ cls: ['workspace-tabs', 'mod-top'] });
  readonly tabHeaderContainerEl = this.containerEl.createDiv('workspace-tab-header-container');
  readonly #headersEl = this.tabHeaderContainerEl.createDiv('workspace-tab-header-container-inner');
  readonly #contentEl = this.containerEl.createDiv('workspace-tab-container');
  override children: WorkspaceLeaf[] = [];
  declare parent: WorkspaceSplit;
  currentTab = 0;

  insertLeaf(leaf: WorkspaceLeaf, index = this.children.length): void {
    leaf.parent = this;
    this.children.splice(index, 0, leaf);
    this.show(leaf);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    this.children = this.children.filter((child) => child !== leaf);
    leaf.parent = null as never;
    leaf.containerEl.detach();
    if (this.currentTab > at || this.currentTab >= this.children.length)
      this.currentTab = Math.max(0, this.currentTab - 1);
    this.updateHeaders();
  }

  get shown(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab];
  }

  show(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.children.indexOf(leaf));
    this.updateHeaders();
  }

  /** Hidden leaves stay in the page without a box, as in the app. */
  updateHeaders(): void {
    this.#contentEl.setChildrenInPlace(this.children.map((leaf) => leaf.containerEl));
    for (const leaf of this.children) leaf.containerEl.toggle(leaf === this.shown);
    this.#headersEl.replaceChildren(...this.children.map((leaf) => this.#header(leaf)));
  }

  #header(leaf: WorkspaceLeaf): HTMLElement {
    const shown = leaf === this.shown;
    const title = leaf.getDisplayText();
    const el = createDiv({
      cls: ['workspace-tab-header', 'tappable', ...(shown ? ['is-active'] : [])],
      attr: { 'aria-label': title, 'data-type': leaf.view.getViewType(), 'data-tooltip-delay': 300, draggable: true },
    });
    el.toggleClass('mod-active', shown && leaf.containerEl.hasClass('mod-active'));
    const inner = el.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    if (leaf.pinned) setIcon(inner.createDiv('workspace-tab-header-status-icon'), 'pin');
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    el.addEventListener('click', () => {
      leaf.app.workspace.setActiveLeaf(leaf, { focus: true });
    });
    el.addEventListener('auxclick', (event) => {
      if (event.button === 1) leaf.detach();
    });
    el.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      leaf.view.onPaneMenu(menu, 'tab-header');
      menu.addItem((item) =>
        item
          .setTitle('Close')
          .setIcon('x')
          .setSection('close')
          .onClick(() => {
            leaf.detach();
          }),
      );
    });
    return el;
  }
}
