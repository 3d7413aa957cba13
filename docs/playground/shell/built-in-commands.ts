import type { App } from '../obsidian/app';
import type { Command } from '../obsidian/plugins/command-registry';
import { CommandPalette } from './command-palette';

/** The few commands of the app that plugins run or people expect, with the app's ids and keys. */
export function addBuiltInCommands(app: App): void {
  for (const command of [...windowCommands(app), ...noteCommands(app)]) app.commands.addCommand(command);
}

function windowCommands(app: App): Command[] {
  const { leftSplit, rightSplit } = app.workspace;
  return [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open command palette',
      hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
      callback: () => {
        new CommandPalette(app).open();
      },
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => {
        app.setting.open();
      },
    },
    {
      id: 'theme:toggle-light-dark',
      name: 'Toggle light/dark mode',
      callback: () => {
        window.playground.setTheme(app.isDarkMode() ? 'light' : 'dark');
      },
    },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => {
        leftSplit.toggle();
      },
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => {
        rightSplit.toggle();
      },
    },
  ];
}

function noteCommands({ workspace }: App): Command[] {
  return [
    {
      id: 'editor:save-file',
      name: 'Save current file',
      hotkeys: [{ modifiers: ['Mod'], key: 's' }],
      editorCallback: (_, view) => view.save(),
    },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
      editorCallback: (_, view) => {
        view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
      },
    },
    {
      id: 'workspace:close',
      name: 'Close current tab',
      checkCallback: (checking) => {
        const leaf = workspace.getMostRecentLeaf();
        if (!checking) leaf?.detach();
        return leaf !== null;
      },
    },
    {
      id: 'workspace:split-vertical',
      name: 'Split right',
      callback: () => workspace.duplicateLeaf(workspace.getMostRecentLeaf() ?? workspace.getLeaf(), 'split'),
    },
  ];
}
