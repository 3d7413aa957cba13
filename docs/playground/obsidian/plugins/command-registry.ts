import type { Modifier } from 'obsidian';
import type { App } from '../app';
import type { KeymapEventHandler } from '../base/scope';
import type { Editor } from '../editor/editor';
import type { MarkdownView } from '../editor/markdown-view';
import { Platform } from '../base/platform';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => unknown;
  editorCallback?: (editor: Editor, context: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, context: MarkdownView) => unknown;
  hotkeys?: { modifiers: Modifier[]; key: string }[];
}

export class CommandRegistry {
  readonly commands: Record<string, Command> = {};
  readonly #hotkeys = new Map<string, KeymapEventHandler[]>();

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
      this.app.scope.register(modifiers, key, () => {
        this.executeCommandById(command.id);
        return false;
      }),
    );
    this.#hotkeys.set(command.id, handlers);
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
    for (const handler of this.#hotkeys.get(id) ?? []) this.app.scope.unregister(handler);
    this.#hotkeys.delete(id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** What can run now: a command that checks is asked. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    if (!command) {
      console.warn(`No command has the id "${id}"`);
      return false;
    }
    return this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.#run(command, true) && this.#run(command, false);
  }

  #run(command: Command, checking: boolean): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    const view = this.app.workspace.activeEditor;
    try {
      if (command.editorCheckCallback)
        return view !== null && command.editorCheckCallback(checking, view.editor, view) !== false;
      if (command.editorCallback) {
        if (view && !checking) command.editorCallback(view.editor, view);
        return view !== null;
      }
      if (command.checkCallback)
        return checking ? command.checkCallback(true) === true : command.checkCallback(false) !== false;
      if (!checking) command.callback?.();
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }
}
