import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { box, disk, ticked, unfold, visitCourse } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { isRefused } from './refused';
import { openedPerTest } from './visits';

const course = '# Sets\n- [ ] Unions\n- [ ] Orders\n';

describe('faults staged by a person at the page', () => {
  const browser = openedPerTest();

  async function visit(given: Visit = {}): Promise<{ on: PlaygroundPage; tree: Locator; panel: Locator }> {
    const { on, dashboard } = await visitCourse(browser, course, given);
    const tree = await unfold(dashboard, 'Sets');
    await on.page.getByLabel('Faults and writes').click();
    return { on, tree, panel: on.page.getByRole('region', { name: 'Faults and writes' }) };
  }
  const stage = async (panel: Locator, operation: string, happening: string): Promise<void> => {
    await panel.getByRole('combobox', { name: 'Operation' }).selectOption(operation);
    await panel.getByRole('combobox', { name: 'Note' }).selectOption('Course.md');
    await panel.getByRole('combobox', { name: 'Fault' }).selectOption(happening);
    await panel.getByRole('button', { name: 'Stage', exact: true }).click();
  };
  const staged = (panel: Locator): Promise<string[]> =>
    panel.locator('.fault-panel-list').first().getByRole('listitem').allInnerTexts();
  const writes = (panel: Locator): Promise<string[]> =>
    panel.locator('.fault-panel-list').last().getByRole('listitem').allInnerTexts();

  it.each([
    ['process-write', 'fails (EIO)', 'write-failed'],
    ['process', 'finds the note vanished', 'note-gone'],
  ] as const)(
    'the next %s %s: it is listed, strikes once, and the plugin says so',
    async (operation, happening, reason) => {
      const { on, tree, panel } = await visit();
      await stage(panel, operation, happening);
      expect(await staged(panel)).toEqual([expect.stringContaining(`Course.md · ${happening}`) as string]);
      await box(tree, /^Orders/).click();
      await isRefused(on, en.refusals[reason]('Orders', 'Course'));
      expect(await staged(panel)).toEqual([]);
      expect(await panel.getByText('Nothing is staged.').isVisible()).toBe(true);
    },
  );

  it('a slow save is waited for, and the list of writes says what it changed', async () => {
    const { on, tree, panel } = await visit();
    expect(await panel.getByText('Nothing was written yet.').isVisible()).toBe(true);
    await stage(panel, 'process-write', 'takes 5 seconds');
    await box(tree, /^Orders/).click();
    await expect.poll(() => staged(panel)).toEqual([]);
    expect(await disk(on)).toBe(course);
    expect(await box(tree, /^Orders/).getAttribute('aria-disabled')).toBe('true');
    await on.page.clock.fastForward(5_000);
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Orders'));
    const offset = course.indexOf('] Orders') - 1;
    expect(await writes(panel)).toEqual([`plugin · process · Course.md\n${offset}: " " → "x"`]);
  });

  it('what never settles is given up after ten seconds', async () => {
    const { on, tree, panel } = await visit();
    await stage(panel, 'process', 'never settles');
    await box(tree, /^Orders/).click();
    await expect.poll(() => staged(panel)).toEqual([]);
    await on.page.clock.fastForward(10_000);
    await isRefused(on, en.refusals['read-failed']('Orders', 'Course'));
    expect(await disk(on)).toBe(course);
  });

  it('what was staged can be taken back, and the panel closes', async () => {
    const { on, tree, panel } = await visit();
    await stage(panel, 'process', 'fails (EIO)');
    await panel.getByRole('button', { name: /^Take back/ }).click();
    expect(await staged(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(await panel.count()).toBe(0);
    await box(tree, /^Orders/).click();
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] Orders'));
  });

  it('on a phone it is reached from the left drawer and leaves the plugin in reach', async () => {
    const on = await browser.visit({ layout: 'phone' });
    await on.page.locator('.mobile-navbar [aria-label="Files"]').click();
    await on.page.getByLabel('Faults and writes').click();
    const panel = on.page.getByRole('region', { name: 'Faults and writes' });
    expect(await panel.evaluate((el) => el.getBoundingClientRect().width <= window.innerWidth)).toBe(true);
  });
});
