import type { KeymapEventListener, Modifier } from 'obsidian';
import { Platform } from './platform';

export interface KeymapEventHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: KeymapEventListener;
}

export class Scope {
  readonly #parent: Scope | undefined;
  #handlers: KeymapEventHandler[] = [];

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers ? compiled(modifiers) : null, key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.#handlers = this.#handlers.filter((one) => one !== handler);
  }

  /** True when a handler took the key; a handler that returns false also keeps it from the browser. */
  handleKey(event: KeyboardEvent): boolean {
    const modifiers = pressed(event);
    for (const handler of this.#handlers) {
      if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      const answer: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
      if (answer === false) event.preventDefault();
      if (answer !== undefined || handler.key !== null) return true;
    }
    return this.#parent?.handleKey(event) ?? false;
  }
}

function compiled(modifiers: Modifier[]): string {
  const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return modifiers
    .map((modifier) => (modifier === 'Mod' ? mod : modifier))
    .sort()
    .join(',');
}

function pressed(event: KeyboardEvent): string {
  const names: string[] = [];
  if (event.altKey) names.push('Alt');
  if (event.ctrlKey) names.push('Ctrl');
  if (event.metaKey) names.push('Meta');
  if (event.shiftKey) names.push('Shift');
  return names.join(',');
}
