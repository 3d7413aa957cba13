import type { App } from '../obsidian/app';
import type { Menu } from '../obsidian/overlays/menu';
import { TFile, type TAbstractFile } from '../obsidian/vault/files';
import { RenameModal } from './rename-modal';

/** The app's own part of a file's menu. */
export function fillFileMenu(menu: Menu, file: TAbstractFile, app: App): void {
  if (file instanceof TFile) {
    menu.addItem((item) =>
      item
        .setTitle('Open in new tab')
        .setIcon('file-plus')
        .setSection('open')
        .onClick(() => app.workspace.getLeaf('tab').openFile(file)),
    );
    menu.addItem((item) =>
      item
        .setTitle('Open to the right')
        .setIcon('separator-vertical')
        .setSection('open')
        .onClick(() => app.workspace.getLeaf('split').openFile(file)),
    );
  }
  menu.addItem((item) =>
    item
      .setTitle('Rename…')
      .setIcon('edit-3')
      .setSection('danger')
      .onClick(() => {
        new RenameModal(app, file).open();
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle('Delete')
      .setIcon('trash-2')
      .setSection('danger')
      .setWarning(true)
      .onClick(() => app.fileManager.promptForDeletion(file)),
  );
}
