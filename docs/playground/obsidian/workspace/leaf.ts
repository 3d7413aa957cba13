import type { ViewState } from 'obsidian';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import { WorkspaceItem, type WorkspaceTabs } from './items';
import { EmptyView, UnknownView } from './stand-in-views';
import type { View } from './view';

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
  group?: WorkspaceLeaf;
}

let lastId = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${++lastId}`;
  readonly containerEl = createDiv('workspace-leaf');
  view: View;
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  /** When it was last active, for `getMostRecentLeaf`. */
  activeTime = 0;
  declare parent: WorkspaceTabs;

  constructor(readonly app: App) {
    super();
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    const activate = () => {
      if (this.isAttached) this.app.workspace.setActiveLeaf(this);
    };
    this.containerEl.addEventListener('pointerdown', activate, true);
    this.containerEl.addEventListener('focusin', activate);
  }

  /** Between its making and its first tabs, and after it was closed, a leaf has no parent. */
  get isAttached(): boolean {
    return (this.parent as WorkspaceTabs | null) !== null;
  }

  async openFile(file: TFile, { state, ...rest }: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeByExtension.get(file.extension);
    if (!type) throw new Error(`The playground shows no .${file.extension} files.`);
    const kept = this.view.getViewType() === type ? { mode: this.view.getState()['mode'] } : {};
    const wanted: ViewState = { type, state: { ...kept, ...state, file: file.path } };
    await this.setViewState({ ...wanted, active: rest.active ?? true }, rest.eState);
  }

  async open(view: View): Promise<View> {
    const before = this.view;
    this.view = view;
    await before.close();
    this.containerEl.empty();
    await view.open(this.containerEl);
    return view;
  }

  getViewState(): ViewState {
    const state = { type: this.view.getViewType(), state: this.view.getState() };
    return this.pinned ? { ...state, pinned: true } : state;
  }

  async setViewState({ type, state = {}, active, pinned }: ViewState, eState?: Record<string, unknown>): Promise<void> {
    if (this.view.getViewType() !== type || this.view instanceof UnknownView)
      await this.open(this.#create(type, state));
    await this.view.setState(state, { history: false });
    if (pinned !== undefined) this.setPinned(pinned);
    if (eState) this.view.setEphemeralState(eState);
    this.updateHeader();
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.layoutChanged();
    this.app.workspace.noticeOpenFile();
  }

  /** A new view of the same type and state: when a plugin goes, and when it comes back. */
  async rebuildView(): Promise<void> {
    const { type, state = {} } = this.getViewState();
    await this.open(this.#create(type, state));
    await this.view.setState(state, { history: false });
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return false;
  }

  async loadIfDeferred(): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: Record<string, unknown>): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.updateHeader();
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.group ??= other.id;
    this.setGroup(other.group);
  }

  detach(): void {
    if (!this.isAttached) return;
    const { parent } = this;
    parent.removeLeaf(this);
    void this.view.close().then(() => {
      this.app.workspace.leafDetached(this);
    });
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  updateHeader(): void {
    if (this.isAttached) this.parent.updateHeaders();
  }

  #create(type: string, state: Record<string, unknown>): View {
    if (type === 'empty') return new EmptyView(this);
    return this.app.viewRegistry.viewByType.get(type)?.(this) ?? new UnknownView(this, type, state);
  }
}
