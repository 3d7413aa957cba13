import type { MarkdownView } from 'obsidian';
import { expect } from 'vitest';
import type { PlaygroundPage } from './playground';

/**
 * A refusal is said once and in these words, nothing is being written any more, and each box shows what the note says.
 * The note is the only one with courses, and every chapter is unfolded. `heard` is what was said before.
 */
export async function isRefused(
  on: PlaygroundPage,
  sentence: string,
  { path = 'Course.md', heard = [] }: { path?: string; heard?: readonly string[] } = {},
): Promise<void> {
  await isSaidOnce(on, sentence, heard);
  await showsTheNote(on, path);
  await isSaidOnce(on, sentence, heard);
}

/** The first half of it, for boxes that mirror something else than marks. */
export async function isSaidOnce(on: PlaygroundPage, sentence: string, heard: readonly string[] = []): Promise<void> {
  await expect.poll(() => on.notices).toEqual([...heard, sentence]);
  // A notice that is still shown may have got other words since.
  const shown = on.page.locator('.notice-message').filter({ hasNot: on.page.locator('button') });
  for (const text of await shown.allInnerTexts()) expect([...heard, sentence]).toContain(text);
}

/** The second half of it: the boxes in trees are those of the note, in its order, and those on cards are among them. */
export async function showsTheNote(on: PlaygroundPage, path = 'Course.md'): Promise<void> {
  await expect.poll(() => wrongBoxes(on, path)).toEqual([]);
}

/** Where boxes and note differ. The note is its editor's text where it is open in one, else what is on disk. */
const wrongBoxes = (on: PlaygroundPage, path: string): Promise<string[]> =>
  on.page.evaluate((wanted) => {
    const views = window.app.workspace.getLeavesOfType('markdown').map(({ view }) => view as unknown as MarkdownView);
    const editor = views.find((view) => view.file?.path === wanted && view.getMode() === 'source');
    const text = editor ? editor.getViewData() : (window.playground.read(wanted) ?? '');
    const says = [...text.matchAll(/^\s*- \[(.)\] (.*)$/gmu)].map(
      ([, mark = '', title = '']) => `[${mark}] ${title}${mark === 'x' ? ', checked' : ''}`,
    );
    const shown = (place: string): string[] =>
      [...document.querySelectorAll<HTMLInputElement>(`.syllabus-leaf ${place} input[data-task]`)].map((input) => {
        const name = input.ariaLabel ?? input.parentElement?.textContent ?? '';
        const title = name.slice(0, name.lastIndexOf(','));
        const pending = input.ariaDisabled === 'true' ? ', being written' : '';
        return `[${input.dataset['task'] ?? ''}] ${title}${input.checked ? ', checked' : ''}${pending}`;
      });
    const rows = shown('[role="tree"]');
    const places = Array.from({ length: Math.max(rows.length, says.length) }, (_, n) => n);
    return [
      ...places
        .filter((n) => rows[n] !== says[n])
        .map((n) => `${rows[n] ?? 'nothing'}; the note: ${says[n] ?? 'nothing'}`),
      ...shown('.syllabus-next').filter((card) => !says.includes(card)),
    ];
  }, path);
