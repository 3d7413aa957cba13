import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/base/icons';
import { CommandPalette } from './command-palette';

/** On a phone the sidebars are drawers over the note, and a bar at the bottom opens them. */
export function buildPhoneBars(app: App, page: HTMLElement): void {
  const { leftSplit, rightSplit, containerEl } = app.workspace;
  leftSplit.collapse();
  rightSplit.collapse();
  const backdrop = containerEl.createDiv('workspace-drawer-backdrop');
  backdrop.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
  // The ribbon has no place of its own on a phone: its icons are at the foot of the left drawer.
  leftSplit.containerEl.appendChild(app.workspace.leftRibbon.containerEl);
  const bar = page.createDiv('mobile-navbar');
  const add = (icon: string, label: string, act: () => void) => {
    const el = bar.createEl('button', {
      cls: ['clickable-icon', 'mobile-navbar-action'],
      attr: { 'aria-label': label },
    });
    setIcon(el, icon);
    el.addEventListener('click', act);
  };
  add('panel-left', 'Files', () => {
    leftSplit.toggle();
  });
  add('terminal', 'Command palette', () => {
    new CommandPalette(app).open();
  });
  add('settings', 'Settings', () => {
    app.setting.open();
  });
  add('panel-right', 'Right sidebar', () => {
    rightSplit.toggle();
  });
}
