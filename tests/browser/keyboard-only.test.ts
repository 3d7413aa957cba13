import { describe, expect, it } from 'vitest';
import { givenMeanings } from '../../src/host/settings/marks-table';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data, disk, ticked } from './course-page';
import { choose, focused, keys, press, selection, stops, tabTo, tabToRow } from './keyboard';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const course = `# Sets
- [ ] Relations
    - [ ] Orders
    - [ ] Graphs
- [ ] Maps
- [ ] Trees
`;

describe('whoever has no mouse', () => {
  const browser = openedPerTest();

  /** The dashboard, opened by the palette; its start is over. */
  async function visit(given: Visit = {}): Promise<PlaygroundPage> {
    const on = await browser.visit({
      files: { ...alone, 'Course.md': course, 'Diary.md': 'Nothing to learn here.\n' },
      data: data(),
      clock: true,
      ...given,
    });
    await on.runCommand('Open dashboard');
    await on.page.locator('.syllabus-dashboard').waitFor();
    await on.page.clock.fastForward(2_000);
    return on;
  }

  it('comes to each part by Tab: to Continue, Done, Skip, the numbers, the box, and by one stop into a tree', async () => {
    const on = await visit();
    await tabTo(on, 'Show the lessons of Sets');
    await on.page.keyboard.press('Enter');
    const passed = await allStops(on);
    expect(passed).toEqual(
      expect.arrayContaining([
        'Continue with Orders',
        'Done with Orders',
        'Skip Orders for now',
        'Hide the lessons of Sets',
      ]),
    );
    expect(passed.filter((name) => name.startsWith('Relations'))).toHaveLength(1);
  });

  it('completes a lesson, takes that back, skips a lesson and goes on with another', async () => {
    const on = await visit();
    await press(on, 'Done with Orders');
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Orders'));
    await press(on, 'Undo');
    await expect.poll(() => disk(on)).toBe(course);
    await press(on, 'Skip Orders for now');
    await press(on, 'Continue with Graphs');
    await expect.poll(() => selection(on)).toBe('    - [ ] Graphs');
  });

  it('opens the list of what is left, searches it and goes to a lesson', async () => {
    const on = await visit();
    await press(on, '0/4 · 0 %, 4 left');
    await on.page.locator('.prompt-input').waitFor();
    await on.page.keyboard.type('Trees');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Trees');
  });

  it('unfolds a course, walks its tree, ticks, reopens and opens a lesson', async () => {
    const on = await visit();
    await press(on, 'Show the lessons of Sets');
    await tabTo(on, 'Relations 0/2 · 0 %, 2 left');
    await keys(on, 'ArrowRight', 'ArrowRight');
    await expect.poll(() => focused(on)).toBe('Orders');
    await keys(on, ' ');
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Orders'));
    await on.page.clock.fastForward(2_000);
    await keys(on, ' ');
    await expect.poll(() => disk(on)).toBe(course);
    await keys(on, 'ArrowLeft', 'ArrowLeft', 'End', 'Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Trees');
  });

  it.each(['ContextMenu', 'Shift+F10'])(
    'opens the menu of a lesson by %s and completes the lesson there',
    async (key) => {
      const on = await visit();
      await press(on, 'Show the lessons of Sets');
      await tabTo(on, 'Relations 0/2 · 0 %, 2 left');
      await keys(on, 'End', key);
      await on.page.locator('.menu').waitFor();
      await keys(on, 'ArrowDown', 'Enter');
      await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Trees'));
    },
  );

  it.each(['Enter', 'ContextMenu'])('opens the menu of a course by %s', async (key) => {
    const on = await visit();
    await tabTo(on, key === 'Enter' ? 'More options for Sets' : 'Sets');
    await keys(on, key);
    await on.page.locator('.menu').waitFor();
    await keys(on, 'Escape');
    await expect.poll(() => on.page.locator('.menu').count()).toBe(0);
  });

  it('sends an offer away and tracks another', async () => {
    const tasks = '- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n';
    const files = { ...alone, 'Course.md': `# Course\n${tasks}`, 'Recipe.md': `# Recipe\n${tasks}` };
    const on = await visit({ files, data: '{"version":1}' });
    await press(on, 'Recipe is not a course');
    await expect.poll(() => on.page.locator('.syllabus-offer').count()).toBe(1);
    await press(on, 'Track Course');
    await on.page.getByRole('article', { name: 'Course' }).waitFor();
    await expect.poll(() => on.data()).toMatchObject({ notes: ['Course.md'], ignored: ['Recipe.md'] });
  });
});

describe('whoever has no mouse, with several courses', () => {
  const browser = openedPerTest();
  const three = '# Sets\n- [ ] [Orders](https://example.org/orders)\n# Maps\n- [x] Paths\n# Trees\n- [ ] Roots\n';

  async function visit(): Promise<PlaygroundPage> {
    const on = await browser.visit({ files: { ...alone, 'Course.md': three }, data: data() });
    await on.runCommand(en.commands.openDashboard);
    await on.page.getByRole('article').nth(2).waitFor();
    return on;
  }
  const titles = (on: PlaygroundPage): Promise<string[]> =>
    on.page.locator('.syllabus-course-title .syllabus-plain').allInnerTexts();

  it('searches, goes to what was found, and has everything back by Escape', async () => {
    const on = await visit();
    await tabTo(on, en.shown.search);
    await on.page.keyboard.type('roots');
    await expect.poll(() => titles(on)).toEqual(['Trees']);
    await press(on, 'Roots');
    await expect.poll(() => selection(on)).toBe('- [ ] Roots');
    await on.runCommand(en.commands.openDashboard);
    // The dashboard is there a moment after the command; until then the key is the editor's.
    await expect
      .poll(async () => {
        await keys(on, 'Control+f');
        return focused(on);
      })
      .toBe(en.shown.search);
    await keys(on, 'Escape');
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Maps', 'Trees']);
  });

  it('filters and sorts', async () => {
    const on = await visit();
    await press(on, en.shown.filter('all'));
    await choose(on, en.shown.filters.done);
    await expect.poll(() => titles(on)).toEqual(['Maps']);
    await press(on, en.shown.showAll);
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Maps', 'Trees']);
    await press(on, en.shown.order('note'));
    await choose(on, en.shown.orders.left);
    await expect.poll(() => titles(on)).toEqual(['Sets', 'Trees', 'Maps']);
  });

  it('pins courses, moves one among them, hides one, unfolds what is hidden and shows it again', async () => {
    const on = await visit();
    const inMenuOf = async (title: string, item: string): Promise<void> => {
      await press(on, en.courseMenu.more(title));
      await choose(on, item);
    };
    await inMenuOf('Maps', en.courseMenu.pin);
    await expect.poll(() => titles(on)).toEqual(['Maps', 'Sets', 'Trees']);
    await inMenuOf('Trees', en.courseMenu.pin);
    await expect.poll(() => titles(on)).toEqual(['Maps', 'Trees', 'Sets']);
    await inMenuOf('Trees', en.courseMenu.moveUp);
    await expect.poll(() => titles(on)).toEqual(['Trees', 'Maps', 'Sets']);
    await inMenuOf('Sets', en.courseMenu.hide);
    await expect.poll(() => titles(on)).toEqual(['Trees', 'Maps']);
    await press(on, en.arrangement.hidden(1));
    await expect.poll(() => titles(on)).toEqual(['Trees', 'Maps', 'Sets']);
    await inMenuOf('Sets', en.courseMenu.show);
    await expect.poll(() => on.page.locator('section.syllabus-hidden').count()).toBe(0);
  });

  it('goes on in another course, opens what a lesson leads to, and opens the dashboard as a page', async () => {
    const on = await visit();
    await on.page.evaluate(() => {
      window.open = (url) => {
        Object.assign(window, { opened: String(url) });
        return null;
      };
    });
    await press(on, en.openLink.open('example.org'));
    await expect
      .poll(() => on.page.evaluate(() => (window as unknown as { opened?: string }).opened))
      .toBe('https://example.org/orders');
    await on.runCommand(en.commands.nextElsewhere);
    await on.page.locator('.prompt .suggestion-item').first().waitFor();
    await on.page.keyboard.type('Roots');
    await expect.poll(() => on.page.locator('.prompt .suggestion-item').count()).toBe(1);
    await keys(on, 'Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Roots');
    await on.runCommand(en.commands.openPage);
    await on.page.locator('.mod-root .syllabus-dashboard').waitFor();
  });

  it('changes the settings, on their pages, too', async () => {
    const on = await visit();
    await on.openSettings();
    await tabToRow(on, en.settingsPages.celebrate.name);
    await keys(on, ' ');
    await expect.poll(() => on.data()).toMatchObject({ celebrate: false });
    await tabToRow(on, en.settingsPages.counting.name);
    await keys(on, 'Enter');
    await tabToRow(on, en.settings.counted.name);
    await keys(on, 'ArrowDown');
    await expect.poll(() => on.data()).toMatchObject({ counted: 'chapters' });
    await on.openSettings();
    await tabToRow(on, en.marksTable.name);
    await keys(on, 'Enter');
    await tabTo(on, en.marksTable.meaningOf('/'));
    await keys(on, 'ArrowDown');
    await expect
      .poll(async () => new Map(((await on.data()) as { marks?: [string, string][] }).marks).get('/'))
      .toBe(nextMeaning);
  });
});

/** The meaning that stands below *doing* in the list of them. */
const nextMeaning = givenMeanings[givenMeanings.indexOf('doing') + 1];

/** The names of all stops of the dashboard, once around the page. */
async function allStops(on: PlaygroundPage): Promise<readonly string[]> {
  const passed = new Set<string>();
  for (let n = 0; n < stops; n += 1) {
    passed.add(await focused(on));
    await on.page.keyboard.press('Tab');
  }
  return [...passed];
}
