import type { Locator } from 'playwright';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import type { Visits } from './visits';

/** The settings with which `Course.md` is tracked. */
export const data = (more: object = {}): string => JSON.stringify({ version: 1, notes: ['Course.md'], ...more });

/** A vault with nothing but `Course.md`, tracked, the dashboard with every course folded, and the start over. */
export async function visitCourse(
  browser: Visits,
  text: string,
  given: Visit = {},
): Promise<{ on: PlaygroundPage; dashboard: Locator }> {
  const files = { ...alone, 'Course.md': text };
  const on = await browser.visit({ files, data: data(), clock: true, ...given });
  await on.page.evaluate(async () => {
    await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
  });
  const dashboard = on.page.locator('.syllabus-leaf');
  await dashboard.getByRole('article').first().waitFor();
  if (given.clock !== false) await on.page.clock.fastForward(start);
  return { on, dashboard };
}

/** How long nothing is written after the start, in milliseconds. */
const start = 2_000;

export async function unfold(dashboard: Locator, title: string): Promise<Locator> {
  await dashboard.getByRole('button', { name: `Show the lessons of ${title}` }).click();
  return dashboard.getByRole('tree', { name: title });
}

export const box = (tree: Locator, name: RegExp): Locator => tree.getByRole('checkbox', { name });

/** What the plugin wrote, as where each text differs: the offset, what stood there, and what stands there now. */
export function written(on: PlaygroundPage): Promise<string[]> {
  return on.page.evaluate(() =>
    window.playground
      .writeLog()
      .filter(({ by }) => by === 'plugin')
      .map(({ before, after }) => {
        let from = 0;
        while (before?.[from] === after?.[from]) from += 1;
        let tail = 0;
        const shorter = Math.min(before?.length ?? 0, after?.length ?? 0) - from;
        while (tail < shorter && before?.at(-1 - tail) === after?.at(-1 - tail)) tail += 1;
        const end = (text?: string | null): string => (text ?? '').slice(from, (text ?? '').length - tail);
        return `${from}: ${end(before)} → ${end(after)}`;
      }),
  );
}

/** The note on disk. */
export const disk = (on: PlaygroundPage): Promise<string | null> => on.read('Course.md');

/** The text with another mark in the first line that begins so. */
export function ticked(text: string, line: string, mark = 'x'): string {
  const at = text.indexOf(line) + line.indexOf('[') + 1;
  return text.slice(0, at) + mark + text.slice(at + 1);
}

export const undo = (on: PlaygroundPage): Promise<void> => on.page.getByRole('button', { name: 'Undo' }).click();

/** Turns the open note over to its reading view. */
export const read = (on: PlaygroundPage): Promise<void> =>
  on.page.evaluate(async () => {
    const leaf = window.app.workspace.getMostRecentLeaf();
    const state = leaf?.getViewState();
    if (leaf && state) await leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } });
  });
