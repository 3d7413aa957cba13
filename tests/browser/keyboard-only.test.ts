import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { data, disk, ticked } from './course-page';
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

const keys = async (on: PlaygroundPage, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await on.page.keyboard.press(key);
};

/** Goes there by Tab, and presses Enter. */
async function press(on: PlaygroundPage, name: string): Promise<void> {
  await tabTo(on, name);
  await on.page.keyboard.press('Enter');
}

/** More than there are stops on these pages. */
const stops = 80;

async function tabTo(on: PlaygroundPage, name: string): Promise<void> {
  for (let n = 0; n < stops; n += 1) {
    if ((await focused(on)) === name) return;
    await on.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to “${name}”`);
}

/** The names of all stops of the dashboard, once around the page. */
async function allStops(on: PlaygroundPage): Promise<readonly string[]> {
  const passed = new Set<string>();
  for (let n = 0; n < stops; n += 1) {
    passed.add(await focused(on));
    await on.page.keyboard.press('Tab');
  }
  return [...passed];
}

/** The name of what has the focus. */
const focused = (on: PlaygroundPage): Promise<string> =>
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

const selection = (on: PlaygroundPage): Promise<string | undefined> =>
  on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getSelection());
