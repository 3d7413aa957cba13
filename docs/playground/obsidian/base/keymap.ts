import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';
import { Scope } from './scope';

/** Keys go to the topmost scope only: an open modal hides the workspace's hotkeys; the active view's own scope hides the root. */
export class Keymap {
  #scopes: Scope[] = [];

  constructor(
    private readonly root: Scope,
    private readonly ofView: () => Scope | null,
  ) {
    window.addEventListener('keydown', this.onKey, true);
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.#scopes = this.#scopes.filter((one) => one !== scope);
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    (this.#scopes.at(-1) ?? this.ofView() ?? this.root).handleKey(event);
  };

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    switch (modifier) {
      case 'Mod':
        return Platform.isMacOS ? event.metaKey : event.ctrlKey;
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      case 'Alt':
        return event.altKey;
    }
  }

  /** Mod or the middle button: a tab; with Alt: beside; with Alt and Shift: a window. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    const middle = event instanceof MouseEvent && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
