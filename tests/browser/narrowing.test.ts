import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const maths = '# Algebra\n- [x] Vectors\n- [ ] Matrices\n# Sets\n- [x] Unions\n# Limits\n- [ ] Series\n';
const files = { ...alone, 'Maths.md': maths, 'Reading.md': '# Reading\n- [ ] About matrices\n- [ ] Poems\n' };
const data = '{"version":1,"notes":["Maths.md","Reading.md"]}';

describe('search, filter and order in the app', () => {
  const browser = openedPerTest();
  const opened = async (visit: Visit = {}): Promise<{ on: PlaygroundPage; leaf: Locator; box: Locator }> => {
    const on = await browser.visit({ files, data, open: 'Maths.md', ...visit });
    await on.page.evaluate(() => window.app.commands.executeCommandById('syllabus:open-dashboard'));
    const leaf = on.page.locator('.syllabus-leaf');
    await leaf.getByRole('article').first().waitFor();
    return { on, leaf, box: leaf.getByRole('searchbox') };
  };
  const cards = (leaf: Locator): Promise<string[]> =>
    leaf.locator('.syllabus-course-title .syllabus-plain').allInnerTexts();
  const choose = async (on: PlaygroundPage, leaf: Locator, button: RegExp, choice: string): Promise<void> => {
    await leaf.getByRole('button', { name: button }).click();
    await on.page.locator('.menu-item', { hasText: choice }).click();
  };
  const state = (on: PlaygroundPage): Promise<unknown> =>
    on.page.evaluate(() => window.app.workspace.getLeavesOfType('syllabus-dashboard')[0]?.getViewState().state);

  it('Mod+F goes to the search box; letters narrow the courses, a lesson found opens, Escape brings everything back', async () => {
    const { on, leaf, box } = await opened();
    await leaf.getByRole('button', { name: 'Algebra', exact: true }).focus();
    await on.page.keyboard.press('Control+f');
    await on.page.keyboard.type('matri');
    await expect.poll(() => cards(leaf)).toEqual(['Algebra', 'Reading']);
    expect(await leaf.getByRole('status').innerText()).toBe('2 of 4 courses');
    await leaf.getByRole('button', { name: 'About matrices' }).click();
    await expect.poll(() => on.page.evaluate(() => window.app.workspace.activeEditor?.file?.path)).toBe('Reading.md');
    await box.press('Escape');
    await expect.poll(() => cards(leaf)).toEqual(['Algebra', 'Sets', 'Limits', 'Reading']);
    expect(await box.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('what is chosen in the menus is shown, checked there, and comes back with the leaf and in the next one', async () => {
    const { on, leaf } = await opened();
    await choose(on, leaf, /^Show:/u, 'Not started');
    await expect.poll(() => cards(leaf)).toEqual(['Limits', 'Reading']);
    await choose(on, leaf, /^Order:/u, 'Fewest lessons left first');
    await leaf.getByRole('button', { name: 'Show: Not started' }).click();
    expect(await on.page.locator('.menu-item.mod-checked, .menu-item:has(.mod-checked)').innerText()).toContain(
      'Not started',
    );
    await on.page.keyboard.press('Escape');
    expect(await state(on)).toEqual({ filter: 'not-started', order: 'left' });
    await on.page.evaluate(async () => {
      const { workspace } = window.app;
      workspace.detachLeavesOfType('syllabus-dashboard');
      await workspace.ensureSideLeaf('syllabus-dashboard', 'right');
    });
    await expect.poll(() => cards(leaf)).toEqual(['Limits', 'Reading']);
    await on.page.evaluate(async () => {
      const [one] = window.app.workspace.getLeavesOfType('syllabus-dashboard');
      await one?.setViewState({
        type: 'syllabus-dashboard',
        state: { filter: 'done', order: 'someday', query: '', later: 1 },
      });
    });
    await expect.poll(() => cards(leaf)).toEqual(['Sets']);
    expect(await state(on)).toEqual({ filter: 'done', order: 'someday', query: '', later: 1 });
  });

  it('fits a phone: everything that can be pressed is 44 px high', async () => {
    const { leaf } = await opened({ layout: 'phone' });
    const sizes = await leaf
      .locator('.syllabus-toolbar input, .syllabus-toolbar button')
      .evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().height)));
    expect(sizes).toHaveLength(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});
