import type { Extension } from '@codemirror/state';
import type { HoverLinkSource } from 'obsidian';
import type { App } from '../app';
import { Events } from '../base/events';
import { NotInPlayground } from '../base/not-here';
import { Platform } from '../base/platform';
import { debounce } from '../base/timing';
import { MarkdownView } from '../editor/markdown-view';
import type { Menu } from '../overlays/menu';
import { parseLinktext } from '../text/links';
import type { TFile } from '../vault/files';
import { FileView } from './file-view';
import { WorkspaceParent, WorkspaceTabs, type WorkspaceItem, type WorkspaceSplit } from './items';
import { WorkspaceLeaf, type OpenViewState } from './leaf';
import { openPopout, type WorkspaceWindow } from './popout';
import { SidePanel, WorkspaceFloating, WorkspaceRibbon, WorkspaceRoot } from './roots';
import type { View } from './view';

type Constructor<T> = abstract new (...args: never[]) => T;
type PaneType = 'tab' | 'split' | 'window';

export class Workspace extends Events {
  readonly rootSplit = new WorkspaceRoot();
  readonly leftSplit: SidePanel;
  readonly rightSplit: SidePanel;
  readonly floatingSplit = new WorkspaceFloating();
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  readonly containerEl = createDiv('workspace');
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  editorExtensions: Extension[] = [];
  readonly hoverLinkSources: Record<string, HoverLinkSource> = {};
  readonly requestSaveLayout = debounce(async () => Promise.resolve(), 2000);
  readonly lastOpenFiles: string[] = [];
  #openFile: TFile | null = null;
  #waiting: (() => unknown)[] = [];
  #changed = false;
  #clock = 0;

  constructor(readonly app: App) {
    super();
    const toggled = () => {
      this.containerEl.toggleClass('is-left-sidedock-open', !this.leftSplit.collapsed);
      this.containerEl.toggleClass('is-right-sidedock-open', !this.rightSplit.collapsed);
      this.trigger('resize');
      this.layoutChanged();
    };
    this.leftSplit = new SidePanel('left', toggled);
    this.rightSplit = new SidePanel('right', toggled);
    this.containerEl.addClasses(['is-left-sidedock-open', 'is-right-sidedock-open']);
    this.rootSplit.addTabs(new WorkspaceTabs());
    const rebuild = (type: string) => {
      for (const leaf of this.getLeavesOfType(type)) void leaf.rebuildView();
    };
    app.viewRegistry.on('view-registered', rebuild);
    app.viewRegistry.on('view-unregistered', rebuild);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#waiting.splice(0)) callback();
    this.trigger('layout-ready');
    this.layoutChanged();
  }

  /** Raised once for all the changes of one turn. */
  layoutChanged(): void {
    if (this.#changed) return;
    this.#changed = true;
    window.setTimeout(() => {
      this.#changed = false;
      if (this.layoutReady) this.trigger('layout-change');
    });
  }

  updateOptions(): void {
    this.trigger('extensions-change');
  }

  /** The note that is edited in the active leaf; a sidebar that takes the focus leaves no active editor. */
  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.#fileLeaf()?.view;
    return view instanceof FileView ? view.file : null;
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus?: boolean): void {
    const takeFocus = typeof params === 'object' ? params.focus === true : focus === true;
    leaf.activeTime = ++this.#clock;
    if (leaf.parent.shown !== leaf) {
      leaf.parent.show(leaf);
      this.layoutChanged();
    }
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.activeLeaf?.updateHeader();
      this.activeLeaf = leaf;
      leaf.updateHeader();
      this.trigger('active-leaf-change', leaf);
    }
    this.noticeOpenFile();
    if (takeFocus) leaf.setEphemeralState({ focus: true });
  }

  /** `file-open` is raised when the active file is another than before. */
  noticeOpenFile(): void {
    const file = this.getActiveFile();
    if (file === this.#openFile) return;
    this.#openFile = file;
    if (file) this.lastOpenFiles.unshift(file.path);
    this.trigger('file-open', file);
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    for (const tabs of this.rootSplit.tabs) {
      if (tabs.children.length === 0 && this.rootSplit.tabs.length > 1) this.rootSplit.removeTabs(tabs);
    }
    this.noticeOpenFile();
    this.layoutChanged();
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.createLeafBySplit(this.#rootLeaf() ?? this.#newTab(), direction);
    if (newLeaf) return this.#newTab();
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const usable = (leaf: WorkspaceLeaf) => !leaf.pinned && leaf.view.navigation;
    const active = this.activeLeaf;
    if (active && this.isInRoot(active) && usable(active)) return active;
    const recent = this.#rootLeaf();
    return recent && usable(recent) ? recent : this.#newTab();
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    _direction: 'vertical' | 'horizontal' = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    const split = leaf.parent.parent;
    const tabs = new WorkspaceTabs();
    const at = split.tabs.indexOf(leaf.parent);
    split.addTabs(tabs, before ? split.tabs[at - 1] : leaf.parent);
    return this.#fill(tabs);
  }

  createLeafInParent(parent: WorkspaceSplit, _index: number): WorkspaceLeaf {
    return this.#fill(parent.addTabs(new WorkspaceTabs()));
  }

  splitActiveLeaf(direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
    return this.getLeaf('split', direction);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    leafType: PaneType | boolean | 'vertical' | 'horizontal' = true,
  ): Promise<WorkspaceLeaf> {
    const pane = leafType === 'vertical' || leafType === 'horizontal' ? 'split' : leafType;
    const copy = this.getLeaf(pane);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.#fill(openPopout(this).tabs[0] as WorkspaceTabs);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const popout = openPopout(this);
    leaf.parent.removeLeaf(leaf);
    (popout.tabs[0] as WorkspaceTabs).insertLeaf(leaf);
    this.layoutChanged();
    return popout;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = true, state } = options;
    const panel = side === 'left' ? this.leftSplit : this.rightSplit;
    const leaf = this.getLeavesOfType(type).find((one) => one.getRoot() === panel) ?? this.#sideLeaf(panel, split);
    if (leaf.view.getViewType() !== type || state) await leaf.setViewState({ type, ...(state && { state }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof SidePanel) root.expand();
    leaf.parent.show(leaf);
    this.layoutChanged();
    await leaf.loadIfDeferred();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openViewState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { vault, metadataCache } = this.app;
    const found = metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
    const eState = { ...(subpath && { subpath }), ...openViewState.eState };
    await this.getLeaf(newLeaf).openFile(file, { active: true, ...openViewState, eState });
    if (Platform.isPhone)
      [this.leftSplit, this.rightSplit].forEach((drawer) => {
        drawer.collapse();
      });
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.#visit(this.rootSplit, visit);
    this.#visit(this.floatingSplit, visit);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(visit);
    this.#visit(this.leftSplit, visit);
    this.#visit(this.rightSplit, visit);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const inside: WorkspaceLeaf[] = [];
    this.#visit(root, (leaf) => inside.push(leaf));
    return inside.reduce<WorkspaceLeaf | null>(
      (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
      null,
    );
  }

  getLastOpenFiles(): string[] {
    return this.lastOpenFiles.filter((path, index, all) => all.indexOf(path) === index).slice(0, 10);
  }

  getLayout(): Record<string, unknown> {
    const states = this.#leaves().map((leaf) => ({ id: leaf.id, ...leaf.getViewState() }));
    return { active: this.activeLeaf?.id ?? null, leaves: states };
  }

  async changeLayout(): Promise<void> {
    return Promise.reject(new NotInPlayground('Workspace.changeLayout'));
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
    menu.addItem((item) =>
      item
        .setTitle('Open link')
        .setIcon('file')
        .setSection('open')
        .onClick(() => void this.openLinkText(linktext, sourcePath)),
    );
    menu.addItem((item) =>
      item
        .setTitle('Open in new tab')
        .setIcon('file-plus')
        .setSection('open')
        .onClick(() => void this.openLinkText(linktext, sourcePath, 'tab')),
    );
    if (file) this.trigger('file-menu', menu, file, 'link-context-menu', leaf);
    return true;
  }

  isInRoot(leaf: WorkspaceLeaf): boolean {
    return leaf.getRoot() === this.rootSplit;
  }

  #leaves(): WorkspaceLeaf[] {
    const all: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => all.push(leaf));
    return all;
  }

  #visit(item: WorkspaceItem, visit: (leaf: WorkspaceLeaf) => unknown): void {
    if (item instanceof WorkspaceLeaf) visit(item);
    else if (item instanceof WorkspaceParent) for (const child of [...item.children]) this.#visit(child, visit);
  }

  /** The active leaf when it shows a file; the most recent one of the middle, when a sidebar has the focus. */
  #fileLeaf(): WorkspaceLeaf | null {
    const active = this.activeLeaf;
    if (active && !(active.getRoot() instanceof SidePanel)) return active;
    return this.getMostRecentLeaf();
  }

  #rootLeaf(): WorkspaceLeaf | null {
    const active = this.activeLeaf;
    return active && this.isInRoot(active) ? active : this.getMostRecentLeaf();
  }

  #newTab(): WorkspaceLeaf {
    const recent = this.#rootLeaf()?.parent ?? this.rootSplit.tabs[0] ?? this.rootSplit.addTabs(new WorkspaceTabs());
    return this.#fill(recent);
  }

  #sideLeaf(panel: SidePanel, split: boolean): WorkspaceLeaf {
    return this.#fill(split ? panel.addTabs(new WorkspaceTabs()) : panel.mainTabs);
  }

  #fill(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    tabs.insertLeaf(leaf);
    this.layoutChanged();
    return leaf;
  }
}
