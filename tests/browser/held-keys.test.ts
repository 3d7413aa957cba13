import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { box, disk, ticked, unfold, visitCourse } from './course-page';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const course = `# Sets\n${['Unions', 'Orders', 'Graphs', 'Maps', 'Trees', 'Words'].map((name) => `- [ ] ${name}\n`).join('')}`;

describe('one press of a key ticks once', () => {
  const browser = openedPerTest();

  const visit = (): ReturnType<typeof visitCourse> => visitCourse(browser, course);
  /** Holds a key until the lesson is ticked, and for some repeats more. */
  async function hold(on: PlaygroundPage, key: string, lesson: string): Promise<void> {
    await on.page.keyboard.down(key);
    await expect.poll(() => disk(on)).toContain(`- [x] ${lesson}`);
    for (let repeat = 0; repeat < 5; repeat += 1) {
      await on.page.clock.runFor(300);
      await on.page.keyboard.down(key);
    }
    await on.page.keyboard.up(key);
    await on.page.clock.runFor(300);
  }

  it.each([' ', 'Enter'])('held on *Done* of *Resume*: “%s”', async (key) => {
    const { on, dashboard } = await visit();
    await dashboard.getByRole('button', { name: 'Done with Unions' }).focus();
    if (key === 'Enter') await hold(on, key, 'Unions');
    else {
      // The space bar presses a button when it is let go.
      for (let repeat = 0; repeat < 6; repeat += 1) await on.page.keyboard.down(key);
      await on.page.keyboard.up(key);
      await expect.poll(() => disk(on)).toContain('- [x] Unions');
      await on.page.clock.runFor(1_000);
    }
    expect(await disk(on)).toBe(ticked(course, '- [ ] Unions'));
    await dashboard.getByRole('button', { name: 'Done with Orders' }).press(key);
    await expect.poll(() => disk(on)).toContain('- [x] Orders');
  });

  it('held on a row of the tree', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Sets');
    await tree.getByRole('treeitem', { name: /^Graphs/ }).focus();
    await hold(on, ' ', 'Graphs');
    expect(await disk(on)).toBe(ticked(course, '- [ ] Graphs'));
    await box(tree, /^Graphs, done/).waitFor();
  });

  it('pressed again at once on the box of a card, where another lesson has come by then', async () => {
    const { on, dashboard } = await visit();
    const { clock, keyboard } = on.page;
    await clock.pauseAt(Date.now() + 60_000);
    const boxOf = (lesson: string): Locator => box(dashboard.getByRole('article'), new RegExp(`^${lesson}, open`));
    await boxOf('Unions').focus();
    await keyboard.press(' ');
    await clock.runFor(100);
    await boxOf('Orders').waitFor();
    for (let press = 0; press < 3; press += 1) {
      await keyboard.press(' ');
      await clock.runFor(100);
    }
    await clock.runFor(1_000);
    expect(await disk(on)).toBe(ticked(course, '- [ ] Unions'));
    await keyboard.press(' ');
    await clock.runFor(100);
    await boxOf('Graphs').waitFor();
  });
});
