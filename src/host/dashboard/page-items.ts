import type { Menu, Workspace } from 'obsidian';
import type { Words } from '../../i18n/words';
import { catalogueIcon } from '../catalogue/catalogue-leaf';
import { openCatalogue } from '../catalogue/open-catalogue';
import { checkUpIcon } from '../checkup/check-up-leaf';
import { openCheckUp } from '../checkup/open-check-up';

/** Puts the ways to the other pages of Syllabus into the menu of the dashboard. */
export function addPageItems(menu: Menu, workspace: Workspace, { catalogue, checkUp }: Words): void {
  const pages = [
    { title: catalogue.open, icon: catalogueIcon, open: openCatalogue },
    { title: checkUp.open, icon: checkUpIcon, open: openCheckUp },
  ] as const;
  for (const { title, icon, open } of pages) {
    menu.addItem((item) =>
      item
        .setSection('view')
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void open(workspace)),
    );
  }
}
