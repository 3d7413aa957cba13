import type { App } from '../obsidian/app';
import { Platform } from '../obsidian/base/platform';
import type { Parameters } from '../page/parameters';
import { addFileExplorer } from './file-explorer';
import { addPagePreview } from './page-preview';
import { buildPhoneBars } from './phone-bars';
import { fillRibbon } from './ribbon';
import { makeResizable } from './sidebar-width';

/** Puts the app's parts into the page: ribbon, left sidebar, middle, right sidebar, status bar. */
export function buildShell(app: App, { sidebar }: Parameters): void {
  const { workspace } = app;
  const { containerEl, leftRibbon, leftSplit, rootSplit, rightSplit } = workspace;
  const page = document.body.createDiv('app-container');
  const main = page.createDiv('horizontal-main-container');
  main.appendChild(containerEl);
  containerEl.append(leftRibbon.containerEl, leftSplit.containerEl, rootSplit.containerEl, rightSplit.containerEl);
  if (!Platform.isMobile) page.appendChild(app.statusBar.containerEl);
  document.body.setCssProps({ '--playground-right-width': `${sidebar}px` });
  fillRibbon(app);
  addFileExplorer(app);
  addPagePreview(app);
  makeResizable(rightSplit);
  if (Platform.isPhone) buildPhoneBars(app, page);
}
