import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** An empty tab. */
export class EmptyView extends ItemView {
  override icon = 'file';
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    return Promise.resolve();
  }
}

/** What a leaf shows while nobody provides its view; it keeps the state for the plugin's return. */
export class UnknownView extends ItemView {
  override icon = 'ghost';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private state: Record<string, unknown>,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override async setState(state: Record<string, unknown>): Promise<void> {
    this.state = state;
    return Promise.resolve();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'pane-empty', text: 'The plugin that showed this view is no longer active.' });
    return Promise.resolve();
  }
}
