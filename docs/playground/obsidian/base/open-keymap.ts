import type { Keymap } from './keymap';

let current: Keymap | null = null;

/** Menus are made without an app, and still have to take the keys while they are open. */
export function openKeymap(): Keymap {
  if (!current) throw new Error('A menu was shown before the app was there.');
  return current;
}

export function setOpenKeymap(keymap: Keymap): void {
  current = keymap;
}
