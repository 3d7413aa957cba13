import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { unfold } from './course-page';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const text = '# One\n- [x] a\n- [ ] b\n# Two\n- [ ] c\n# Three\n- [ ] d\n';

describe('the dashboard as a page', () => {
  const browser = openedPerTest();

  /** A dashboard in a tab that is wide enough for two columns, opened by its command. */
  const visit = async (note = text): Promise<{ on: PlaygroundPage; page: Locator; cards: Locator }> => {
    const files = { ...alone, 'A.md': note };
    const on = await browser.visit({ files, data: '{"version":1,"notes":["A.md"]}', width: 1600 });
    await on.runCommand('Open dashboard in a new tab');
    const page = on.page.locator('.workspace-split.mod-root .syllabus-leaf');
    await page.locator('[data-wide="true"]').waitFor();
    return { on, page, cards: page.locator('.syllabus-main article') };
  };
  const focused = (on: PlaygroundPage): Promise<string> =>
    on.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.querySelector('bdi')?.textContent ?? '';
    });
  const left = async (one: Locator): Promise<number> => (await one.boundingBox())?.x ?? NaN;
  const top = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? NaN;

  it('opens in a new tab with the cards of a note beside each other, and a course that is opened beside them', async () => {
    const { on, page, cards } = await visit();
    await expect.poll(() => cards.count()).toBe(3);
    expect(await top(cards.nth(1))).toBe(await top(cards.nth(0)));
    expect(await left(cards.nth(1))).toBeGreaterThan(await left(cards.nth(0)));
    const tree = await unfold(page, 'One');
    expect(await left(tree)).toBeGreaterThan(await left(cards.nth(1)));
    expect(await cards.getByRole('tree').count()).toBe(0);
    await unfold(page, 'Two');
    await expect.poll(() => page.getByRole('tree').count()).toBe(1);
    expect(await on.page.evaluate(() => window.app.workspace.getLeavesOfType('syllabus-dashboard').length)).toBe(1);
  });

  it('a key opens a course, the focus goes to its rows, and Escape or Close brings it back to the card', async () => {
    const { on, page } = await visit();
    await page.getByRole('button', { name: 'Show the lessons of One' }).focus();
    await on.page.keyboard.press('Enter');
    expect(await focused(on)).toBe('a');
    await on.page.keyboard.press('ArrowDown');
    expect(await focused(on)).toBe('b');
    await on.page.keyboard.press('Escape');
    await expect.poll(() => focused(on)).toBe('Show the lessons of One');
    expect(await page.getByRole('tree').count()).toBe(0);
    await on.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close One' }).focus();
    await on.page.keyboard.press('Enter');
    await expect.poll(() => focused(on)).toBe('Show the lessons of One');
  });

  it('what is open is kept in the state of the tab, and unfolded in its card while the tab is narrow', async () => {
    const { on, page, cards } = await visit();
    await unfold(page, 'Two');
    const state = await on.page.evaluate(async () => {
      const { workspace } = window.app;
      const [before] = workspace.getLeavesOfType('syllabus-dashboard');
      const kept = before?.getViewState();
      before?.detach();
      if (kept) await workspace.getLeaf('tab').setViewState({ ...kept, active: true });
      return kept?.state;
    });
    expect(state).toMatchObject({ open: 'A.md/two' });
    await page.getByRole('tree', { name: 'Two' }).waitFor();
    expect(await cards.getByRole('tree').count()).toBe(0);
    await on.page.setViewportSize({ width: 1000, height: 800 });
    await cards.getByRole('tree', { name: 'Two' }).waitFor();
    await on.page.setViewportSize({ width: 1600, height: 800 });
    await page.locator('.syllabus-beside').getByRole('tree', { name: 'Two' }).waitFor();
  });

  it('a long course scrolls by itself beside the cards, and what is seen of it is never a space', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `- [ ] Lesson ${n}`).join('\n');
    const { on, page } = await visit(`# Long\n${many}\n`);
    const tree = await unfold(page, 'Long');
    await on.page.keyboard.press('End');
    expect(await focused(on)).toBe('Lesson 1999');
    const pane = page.locator('.syllabus-beside');
    for (const part of [0.5, 0.1, 0.9]) {
      await pane.evaluate((el, to) => {
        el.scrollTop = el.scrollHeight * to;
      }, part);
      const middle = (): Promise<boolean> =>
        pane.evaluate((el) => {
          const { left: x, top: y, width, height } = el.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[role="treeitem"]') !== null;
        });
      await expect.poll(middle).toBe(true);
    }
    expect(await tree.getByRole('treeitem').count()).toBeLessThan(200);
    expect(await page.locator('.syllabus-main').evaluate((el) => el.scrollTop)).toBe(0);
  });
});
