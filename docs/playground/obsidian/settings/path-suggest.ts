import type { SettingFileControl, SettingFolderControl } from 'obsidian';
import type { App } from '../app';
import { AbstractInputSuggest } from '../overlays/popover-suggest';
import { prepareFuzzySearch } from '../text/fuzzy';
import type { TAbstractFile } from '../vault/files';

/** The files, or the folders, that a file or folder setting offers. */
export class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly control: SettingFileControl | SettingFolderControl,
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): TAbstractFile[] {
    const search = prepareFuzzySearch(query);
    return this.#offered().filter((file) => search(file.path));
  }

  renderSuggestion(file: TAbstractFile, el: HTMLElement): void {
    el.setText(file.path);
  }

  #offered(): TAbstractFile[] {
    const { vault } = this.app;
    if (this.control.type === 'file') {
      const { filter } = this.control;
      return vault.getFiles().filter((file) => filter?.(file as never) !== false);
    }
    const { filter, includeRoot = false } = this.control;
    return vault.getAllFolders(includeRoot).filter((folder) => filter?.(folder as never) !== false);
  }
}
