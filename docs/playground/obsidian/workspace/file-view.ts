import type { Menu } from '../overlays/menu';
import type { TFile } from '../vault/files';
import { ItemView } from './view';

/** A view of one file of the vault; it follows the file's name and closes when the file goes. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('rename', (file: TFile) => {
        if (file === this.file) void this.onRename(file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file: TFile) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.file?.path ?? null };
  }

  override async setState(state: Record<string, unknown>, _result: { history: boolean }): Promise<void> {
    const path = state['file'];
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file && file !== this.file) await this.loadFile(file);
  }

  async loadFile(file: TFile | null): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
  }

  async onLoadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onUnloadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onRename(_file: TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  protected override async onClose(): Promise<void> {
    await this.loadFile(null);
    await super.onClose();
  }
}
