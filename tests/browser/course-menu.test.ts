import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const browser = openedPerTest();
const one = '# One\n- [x] a\n- [ ] b\n# Two\n- [ ] c\n- [x] d\n- [ ] e\n## Part\n- [ ] f\n';
const files = {
  ...alone,
  'A.md': one,
  'B.md': '# Three\n- [ ] g\n',
};
const data = JSON.stringify({ version: 1, notes: ['A.md', 'B.md'] });

async function dashboard(): Promise<{ on: PlaygroundPage; card: (title: string) => Locator }> {
  const on = await browser.visit({ files, data });
  await on.runCommand('Open dashboard');
  // A card is named after its course, and after its note where that has another name.
  const card = (title: string): Locator => on.page.getByRole('article', { name: new RegExp(`^${title}(?: |$)`, 'u') });
  await card('Three').waitFor();
  return { on, card };
}

async function choose(on: PlaygroundPage, title: string, item: string): Promise<void> {
  await on.page.getByRole('button', { name: `More options for ${title}`, exact: true }).click();
  await on.page.locator('.menu-item', { hasText: item }).click();
}

const titles = (on: PlaygroundPage): Promise<string[]> =>
  on.page.locator('.syllabus-course-title button').allInnerTexts();
const settings = (on: PlaygroundPage): Promise<unknown> =>
  on.page.evaluate(
    async () => JSON.parse(await window.app.vault.adapter.read('.obsidian/plugins/syllabus/data.json')) as unknown,
  );

describe('the menu of a course', () => {
  it('pins it before all others and first in line, moves it among the pinned, and writes that down', async () => {
    const { on } = await dashboard();
    await choose(on, 'Three', 'Pin');
    await choose(on, 'Two', 'Pin');
    await expect.poll(() => titles(on)).toEqual(['Three', 'Two', 'One']);
    await expect.poll(() => on.page.locator('.syllabus-resume-next').innerText()).toBe('g');
    await choose(on, 'Two', 'Move up');
    await expect.poll(() => titles(on)).toEqual(['Two', 'Three', 'One']);
    await expect.poll(() => settings(on)).toMatchObject({ pinned: ['A.md/two', 'B.md/three'] });
    await choose(on, 'Two', 'Unpin');
    await expect.poll(() => titles(on)).toEqual(['Three', 'One', 'Two']);
  });

  it('hides it from cards and from what is next, counts it still, and shows it again', async () => {
    const { on, card } = await dashboard();
    const total = await on.page.locator('.syllabus-total .syllabus-count').innerText();
    await choose(on, 'One', 'Hide');
    await expect.poll(() => titles(on)).toEqual(['Two', 'Three']);
    expect(await on.page.locator('.syllabus-resume').innerText()).not.toContain('One');
    expect(await on.page.locator('.syllabus-total .syllabus-count').innerText()).toBe(total);
    await on.page.getByRole('button', { name: '1 hidden course' }).click();
    await expect.poll(() => titles(on)).toEqual(['Two', 'Three', 'One']);
    await choose(on, 'One', 'Show again');
    await expect.poll(() => titles(on)).toEqual(['One', 'Two', 'Three']);
    expect(await card('One').count()).toBe(1);
  });

  it('chooses which lesson is next in this course alone', async () => {
    const { on, card } = await dashboard();
    const next = (title: string): Promise<string> => card(title).locator('.syllabus-next-title').innerText();
    expect(await next('Two')).toBe('Next c');
    await choose(on, 'Two', 'Continue after the last lesson done');
    await expect.poll(() => next('Two')).toBe('Next e');
    await choose(on, 'Two', 'Continue after the last lesson done');
    await expect.poll(() => next('Two')).toBe('Next c');
  });

  it('reads sub-headings as courses, or the whole note as one, and goes back, without touching the note', async () => {
    const { on } = await dashboard();
    await choose(on, 'Two', 'Treat sub-headings as courses');
    await expect.poll(() => titles(on)).toEqual(['One', 'Two', 'Part', 'Three']);
    await choose(on, 'Part', 'Treat the whole note as one course');
    await expect.poll(() => titles(on)).toEqual(['A', 'Three']);
    await choose(on, 'A', 'Use the usual headings as courses');
    await expect.poll(() => titles(on)).toEqual(['One', 'Two', 'Three']);
    expect(await on.page.evaluate(() => window.app.vault.adapter.read('A.md'))).toBe(one);
  });

  it('opens it in a new tab, and copies a link to it as the app writes links', async () => {
    const { on } = await dashboard();
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(on, 'Two', 'Copy link');
    await expect.poll(() => on.page.evaluate(() => navigator.clipboard.readText())).toBe('[[A#Two|Two]]');
    await choose(on, 'Three', 'Open in new tab');
    await expect.poll(() => on.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('B.md');
  });

  it('is reached from the title by the menu key, too', async () => {
    const { on, card } = await dashboard();
    await card('One').locator('.syllabus-course-title button').focus();
    await on.page.keyboard.press('Shift+F10');
    await expect.poll(() => on.page.locator('.menu-item-title').allInnerTexts()).toContain('Pin');
  });
});

describe('dragging a course or a lesson', () => {
  it('drops a course on a pinned one to take its place, from above, from below and from elsewhere', async () => {
    const { on } = await dashboard();
    const button = (title: string): Locator => on.page.locator('.syllabus-course-title button', { hasText: title });
    const drag = (title: string, onto: string): Promise<void> => button(title).dragTo(button(onto));
    await choose(on, 'Three', 'Pin');
    await expect.poll(() => titles(on)).toEqual(['Three', 'One', 'Two']);
    await drag('Two', 'Three');
    await expect.poll(() => titles(on)).toEqual(['Two', 'Three', 'One']);
    await drag('Two', 'Three');
    await expect.poll(() => titles(on)).toEqual(['Three', 'Two', 'One']);
    await drag('Two', 'Three');
    await expect.poll(() => titles(on)).toEqual(['Two', 'Three', 'One']);
    // Nothing is dropped where nothing is pinned.
    await drag('Two', 'One');
    expect(await titles(on)).toEqual(['Two', 'Three', 'One']);
  });

  it('carries a link to the lesson, as the app writes links', async () => {
    const { card } = await dashboard();
    const link = await card('Two')
      .locator('.syllabus-next-lesson')
      .evaluate((el) => {
        const dataTransfer = new DataTransfer();
        el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
        return dataTransfer.getData('text/plain');
      });
    expect(link).toBe('[[A#Two|c]]');
  });
});
