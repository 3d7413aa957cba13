import type {} from 'obsidian';

/** A window with its own prototypes: every popout has one, so every extension is installed once per realm. */
export type Realm = Window & typeof globalThis;

/** Adds members as the app does: not enumerable, so that `for … in` over an array or a node stays clean. */
export function extend(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

export function extendGetter(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}
