import type { App } from '../obsidian/app';
import { CommandPalette } from './command-palette';

/** The few commands of the app that plugins run or people expect. */
export function addBuiltInCommands(app: App): void {
  const { workspace, commands } = app;
  const leaf = () => workspace.getMostRecentLeaf();
  commands.addCommand({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
    callback: () => {
      new CommandPalette(app).open();
    },
  });
  commands.addCommand({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: [{ modifiers: ['Mod'], key: ',' }],
    callback: () => {
      app.setting.open();
    },
  });
  commands.addCommand({
    id: 'editor:save-file',
    name: 'Save current file',
    hotkeys: [{ modifiers: ['Mod'], key: 's' }],
    editorCallback: (_, view) => view.save(),
  });
  commands.addCommand({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    editorCallback: (_, view) => {
      view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
    },
  });
  commands.addCommand({
    id: 'workspace:close',
    name: 'Close current tab',
    checkCallback: (checking) => {
      if (!checking) leaf()?.detach();
      return leaf() !== null;
    },
  });
  commands.addCommand({
    id: 'workspace:split-vertical',
    name: 'Split right',
    callback: () => workspace.duplicateLeaf(leaf() ?? workspace.getLeaf(), 'split'),
  });
  commands.addCommand({
    id: 'theme:toggle-light-dark',
    name: 'Toggle light/dark mode',
    callback: () => {
      window.playground.setTheme(app.isDarkMode() ? 'light' : 'dark');
    },
  });
  commands.addCommand({
    id: 'app:toggle-left-sidebar',
    name: 'Toggle left sidebar',
    callback: () => {
      workspace.leftSplit.toggle();
    },
  });
  commands.addCommand({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => {
      workspace.rightSplit.toggle();
    },
  });
}
