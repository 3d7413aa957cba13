import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/base/icons';
import { Platform } from '../obsidian/base/platform';
import { Notice } from '../obsidian/overlays/notice';
import { setTooltip } from '../obsidian/overlays/tooltip';
import { FaultPanel } from './fault-panel';

/** Below the plugins' icons: what one wants to switch while trying a plugin. */
export function fillRibbon(app: App): void {
  const { leftRibbon, leftSplit, rightSplit } = app.workspace;
  const add = (icon: string, title: string, act: () => unknown) => {
    const el = leftRibbon.ribbonSettingEl.createDiv({ cls: ['clickable-icon', 'side-dock-ribbon-action'] });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', act);
  };
  const toggle = leftRibbon.containerEl.createDiv({
    cls: ['sidebar-toggle-button', 'mod-left', 'clickable-icon'],
    prepend: true,
  });
  setIcon(toggle, 'panel-left');
  setTooltip(toggle, 'Toggle left sidebar', { placement: 'right' });
  toggle.addEventListener('click', () => {
    leftSplit.toggle();
  });
  const faults = new FaultPanel(app);
  add('bug', 'Faults and writes', () => {
    faults.toggle();
  });
  add('refresh-cw', 'Reload the plugin', async () => {
    await window.playground.reloadPlugin();
    new Notice('Plugin reloaded');
  });
  add('sun-moon', 'Light or dark', () => {
    window.playground.setTheme(app.isDarkMode() ? 'light' : 'dark');
  });
  add(Platform.isPhone ? 'monitor' : 'smartphone', Platform.isPhone ? 'Desktop layout' : 'Phone layout', () => {
    window.playground.setLayout(Platform.isPhone ? 'desktop' : 'phone');
  });
  add('panel-right', 'Toggle right sidebar', () => {
    rightSplit.toggle();
  });
  add('settings', 'Settings', () => {
    app.setting.open();
  });
}
