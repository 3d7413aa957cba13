import { debounce } from '../base/timing';
import { Notice } from '../overlays/notice';
import { merged } from '../text/differing';
import type { TFile } from '../vault/files';
import { FileView } from '../workspace/file-view';
import type { WorkspaceLeaf } from '../workspace/leaf';

const saveDelay = 2000;

/** In the app's class tree between the two; it adds nothing. */
export abstract class EditableFileView extends FileView {}

/** A view of a text file with a buffer: an edit makes it dirty, two quiet seconds later it is saved. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  dirty = false;
  lastSavedData: string | null = null;
  requestSave: () => void;
  #reloading: Promise<void> | null = null;
  readonly #saveSoon = debounce(() => void this.save(), saveDelay, true);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.dirty = true;
      this.#saveSoon();
    };
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file: TFile) => {
        if (file !== this.file) return;
        const reloading = this.#reload(file).finally(() => {
          if (this.#reloading === reloading) this.#reloading = null;
        });
        this.#reloading = reloading;
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.data = text;
    this.lastSavedData = text;
    this.dirty = false;
    this.setViewData(text, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.#saveSoon.cancel();
    if (this.dirty) await this.save(true);
    else this.clear();
    await super.onUnloadFile(file);
  }

  async save(clear = false): Promise<void> {
    // What just came in is merged first: a save in between would take it away again.
    if (this.#reloading) await this.#reloading;
    const { file } = this;
    this.#saveSoon.cancel();
    if (!file || !this.dirty || file.deleted) return;
    const text = this.getViewData();
    this.data = text;
    this.dirty = false;
    this.lastSavedData = text;
    if (clear) this.clear();
    await this.app.vault.adapter.log.as('editor', () => this.app.vault.modify(file, text));
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** A clean buffer follows the disk. A dirty one is merged; where both changed the same place, typing wins, as in the app. */
  async #reload(file: TFile): Promise<void> {
    const { path } = file;
    const text = await this.app.vault.read(file).catch(() => null);
    // It moved while it was read; a note that is gone tells of itself.
    if (text === null && file.path !== path) return this.#reload(file);
    if (text === null || file !== this.file || text === this.lastSavedData) return;
    const base = this.lastSavedData ?? '';
    this.lastSavedData = text;
    if (!this.dirty) {
      this.data = text;
      this.setViewData(text, false);
      return;
    }
    const both = merged(unixLines(base), this.getViewData(), unixLines(text));
    if (both !== null) this.setViewData(both, false);
    new Notice(`“${file.basename}” has been modified externally, merging changes automatically.`);
  }
}

/** The editor knows one kind of line end, as in the app. */
function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
