import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data, disk, ticked } from './course-page';
import { backTo, choose, focused, keys, press, selection, tabTo } from './keyboard';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const { courseMenu, places } = en;
const said = en.ticking.menu;
const course = `# Sets\r
- [x] Unions\r
- [ ] Orders\r
- [x] Maps\r
- [ ] Trees\r
## Graphs\r
- [ ] Paths\r
# Rings\r
- [ ] Ideals\r
`;

describe('whoever has no mouse, in the menu of', () => {
  const browser = openedPerTest();

  async function visit(): Promise<PlaygroundPage> {
    const on = await browser.visit({ files: { ...alone, 'Course.md': course }, data: data(), clock: true });
    await on.runCommand(en.commands.openDashboard);
    await on.page.getByRole('article').nth(1).waitFor();
    await on.page.clock.fastForward(2_000);
    return on;
  }
  const inMenuOf = async (on: PlaygroundPage, title: string, item: string): Promise<void> => {
    await press(on, courseMenu.more(title));
    await choose(on, item);
  };
  const titles = (on: PlaygroundPage): Promise<string[]> =>
    on.page.locator('.syllabus-course-title .syllabus-plain').allInnerTexts();
  /** The tabs with notes, and of each split the tabs in it. */
  const tabs = (on: PlaygroundPage): Promise<number> =>
    on.page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length);

  it('a course, unpins it, moves it down, and chooses which lesson is next', async () => {
    const on = await visit();
    await inMenuOf(on, 'Rings', courseMenu.pin);
    await expect.poll(() => titles(on)).toEqual(['Rings', 'Sets']);
    await inMenuOf(on, 'Sets', courseMenu.pin);
    await expect.poll(() => on.data()).toMatchObject({ pinned: ['Course.md/rings', 'Course.md/sets'] });
    await inMenuOf(on, 'Rings', courseMenu.moveDown);
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Rings']);
    await inMenuOf(on, 'Sets', courseMenu.unpin);
    await expect.poll(() => titles(on)).toEqual(['Rings', 'Sets']);
    await inMenuOf(on, 'Sets', courseMenu.afterLatest);
    await expect.poll(() => on.data()).toMatchObject({ policies: [['Course.md/sets', 'after-latest']] });
    await inMenuOf(on, 'Sets', courseMenu.afterLatest);
    await expect.poll(() => on.data()).toMatchObject({ pinned: ['Course.md/rings'], policies: [] });
    expect(await disk(on)).toBe(course);
  });

  it('a course, reads its sub-headings as courses, the whole note as one, and goes back', async () => {
    const on = await visit();
    await inMenuOf(on, 'Sets', courseMenu.subHeadings);
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Graphs', 'Rings']);
    await inMenuOf(on, 'Graphs', courseMenu.wholeNote);
    await expect.poll(() => titles(on)).toEqual(['Course']);
    await inMenuOf(on, 'Course', courseMenu.usualHeadings);
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Rings']);
    expect(await disk(on)).toBe(course);
  });

  it('a course, unfolds it to the next lesson, sees what is left, copies a link, and opens it in a tab and beside', async () => {
    const on = await visit();
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await inMenuOf(on, 'Sets', courseMenu.reveal);
    await expect.poll(() => focused(on)).toBe('Orders');
    await inMenuOf(on, 'Sets', places.copyLink);
    await expect.poll(() => on.page.evaluate(() => navigator.clipboard.readText())).toBe('[[Course#Sets|Sets]]');
    const before = await tabs(on);
    await inMenuOf(on, 'Sets', courseMenu.left);
    await on.page.locator('.prompt-input').waitFor();
    await on.page.keyboard.type('Paths');
    await keys(on, 'Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Paths');
    const splits = on.page.locator('.mod-root .workspace-tabs');
    for (const [item, more] of [
      [places.newTab, 1],
      [places.toTheRight, 2],
    ] as const) {
      await backTo(on, en.commands.openDashboard);
      await inMenuOf(on, 'Rings', item);
      await expect.poll(() => selection(on)).toBe('# Rings');
      expect(await tabs(on)).toBeGreaterThanOrEqual(before + more);
      await expect.poll(() => splits.count()).toBe(more);
    }
    expect(await disk(on)).toBe(course);
  });

  it('a lesson, marks it as doing, deferred, dropped and open again, skips it and goes to it', async () => {
    const on = await visit();
    await press(on, en.dashboard.unfold('Sets'));
    await tabTo(on, 'Unions');
    await keys(on, 'ArrowDown');
    const inMenu = async (item: string): Promise<void> => {
      await keys(on, 'ContextMenu');
      await choose(on, item);
    };
    for (const [item, mark] of [
      [said.doing, '/'],
      [said.deferred, '>'],
      [said.dropped, '-'],
      [said.open, ' '],
    ] as const) {
      await inMenu(item);
      await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Orders', mark));
      await on.page.clock.fastForward(2_000);
    }
    await inMenu(said.skip);
    await expect.poll(() => on.page.locator('.syllabus-resume-next').innerText()).toBe('Trees');
    await inMenu(said.goTo);
    await expect.poll(() => selection(on)).toBe('- [ ] Orders');
    expect(await disk(on)).toBe(course);
  });
});
