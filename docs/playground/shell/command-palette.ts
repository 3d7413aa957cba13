import type { App } from '../obsidian/app';
import { FuzzySuggestModal } from '../obsidian/overlays/suggest-modal';
import type { Command } from '../obsidian/plugins/command-registry';

export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.emptyStateText = 'No commands found.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}
