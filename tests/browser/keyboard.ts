import { expect } from 'vitest';
import type { PlaygroundPage } from './playground';

/** Walks down the open menu to this item, and takes it. */
export async function choose(on: PlaygroundPage, item: string): Promise<void> {
  const selected = on.page.locator('.menu-item.selected');
  await on.page.locator('.menu').waitFor();
  for (let n = 0; n < stops; n += 1) {
    await on.page.keyboard.press('ArrowDown');
    if ((await selected.innerText()).trim() === item) break;
  }
  expect((await selected.innerText()).trim()).toBe(item);
  await on.page.keyboard.press('Enter');
  await on.page.locator('.menu').waitFor({ state: 'detached' });
}

/** Goes by Tab to the setting of this name, or to the page. */
export async function tabToRow(on: PlaygroundPage, name: string): Promise<void> {
  const row = (): Promise<string | undefined> =>
    on.page.evaluate(
      () => document.activeElement?.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent,
    );
  for (let n = 0; n < stops; n += 1) {
    if ((await row()) === name) return;
    await on.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to the setting “${name}”`);
}

export const keys = async (on: PlaygroundPage, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await on.page.keyboard.press(key);
};

/** Comes back from a note by this command: until its page has the focus, a key would be the editor's. */
export async function backTo(on: PlaygroundPage, command: string): Promise<void> {
  await on.runCommand(command);
  await on.page.waitForFunction(() => !document.activeElement?.closest('.cm-editor, .prompt'));
}

/** Goes there by Tab, or by Shift+Tab where it stands further up, and presses Enter. */
export async function press(on: PlaygroundPage, name: string, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(on, name, by);
  await on.page.keyboard.press('Enter');
}

/** More than there are stops on these pages. */
export const stops = 80;

export async function tabTo(on: PlaygroundPage, name: string, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let n = 0; n < stops; n += 1) {
    if ((await focused(on)) === name) return;
    await on.page.keyboard.press(by);
  }
  throw new Error(`${by} does not come to “${name}”`);
}

/** The name of what has the focus. */
export const focused = (on: PlaygroundPage): Promise<string> =>
  on.page.evaluate(() => {
    const el = document.activeElement;
    const named = document.getElementById(el?.getAttribute('aria-labelledby') ?? '') ?? el;
    const labels = [...(named?.querySelectorAll('[aria-label]') ?? [])].map((one) => one.getAttribute('aria-label'));
    const label = el?.getAttribute('aria-label');
    if (label) return label;
    const text = named?.cloneNode(true);
    if (!(text instanceof HTMLElement)) return '';
    for (const one of text.querySelectorAll('[aria-label]')) one.replaceWith(labels.shift() ?? '');
    return text.textContent.replaceAll(/\s+/gu, ' ').trim();
  });

export const selection = (on: PlaygroundPage): Promise<string | undefined> =>
  on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getSelection());
