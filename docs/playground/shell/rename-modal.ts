import type { App } from '../obsidian/app';
import { Modal } from '../obsidian/overlays/modal';
import { Notice } from '../obsidian/overlays/notice';
import { Setting } from '../obsidian/settings/setting';
import type { TAbstractFile } from '../obsidian/vault/files';

export class RenameModal extends Modal {
  constructor(
    app: App,
    private readonly file: TAbstractFile,
  ) {
    super(app);
    this.setTitle('File name');
  }

  override onOpen(): void {
    let path = this.file.path;
    const save = async () => {
      this.close();
      try {
        await this.app.fileManager.renameFile(this.file, path);
      } catch (error) {
        new Notice(error instanceof Error ? error.message : 'Renaming failed');
      }
    };
    const input = this.contentEl.createEl('input', { type: 'text', value: path, cls: 'rename-textarea' });
    input.addEventListener('input', () => (path = input.value));
    input.focus();
    this.scope.register([], 'Enter', () => {
      void save();
      return false;
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Save').setCta().onClick(save))
      .addButton((button) =>
        button.setButtonText('Cancel').onClick(() => {
          this.close();
        }),
      );
  }
}
