import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { box, disk, ticked, unfold, visitCourse } from './course-page';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const many = 5_000;
/** Every seventh title takes some lines of a sidebar; a section begins with every fortieth lesson. */
const lesson = (n: number): string => {
  const section = n % 40 === 0 ? `## Section ${n / 40}\n` : '';
  const words = n % 7 === 0 ? ', with a title that is so long that it takes three or even four lines' : '';
  return `${section}- [${n < 2_000 ? 'x' : ' '}] Lesson ${n}${words}`;
};
const long = `# Long\n${Array.from({ length: many }, (_, n) => lesson(n)).join('\n')}\n`;
const small =
  '\n# Small\n- [x] First\n- [ ] Chapter\n    - [ ] Part\n        - [x] One\n        - [ ] Two\n- [ ] Other\n    - [ ] Last\n';
/** Three views high, at rows of one line, and what is drawn for the focus. */
const mostRows = 200;

describe('a course of five thousand lessons', () => {
  const browser = openedPerTest();

  const visit = async (text = long): Promise<{ on: PlaygroundPage; dashboard: Locator }> =>
    visitCourse(browser, text, { clock: false });
  const rows = (dashboard: Locator): Promise<number> => dashboard.getByRole('treeitem').count();
  const focused = (on: PlaygroundPage): Promise<string> =>
    on.page.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent.split(',')[0] ?? 'nothing');
  /** Whether the row that has the focus is seen whole, below the head of its course and in the view. */
  const isSeen = (on: PlaygroundPage): Promise<boolean> =>
    on.page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const head = document.activeElement?.closest('article')?.querySelector('.syllabus-course-top');
      const view = document.querySelector('.syllabus-leaf')?.getBoundingClientRect();
      if (!row || !head || !view) return false;
      return row.top >= head.getBoundingClientRect().bottom && row.bottom <= view.bottom;
    });
  const scrollTo = (dashboard: Locator, part: number): Promise<void> =>
    dashboard.evaluate((el, to) => {
      el.scrollTop = el.scrollHeight * to;
    }, part);

  it('few of its rows are drawn, wherever one scrolls, and what is seen is never a space', async () => {
    const { dashboard } = await visit();
    await unfold(dashboard, 'Long');
    for (const part of [0, 0.1, 0.5, 0.7, 1, 0.3]) {
      await scrollTo(dashboard, part);
      const middle = (): Promise<boolean> =>
        dashboard.evaluate((el) => {
          const { left, top, width, height } = el.getBoundingClientRect();
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          return at?.closest('[role="treeitem"]') !== null;
        });
      await expect.poll(middle).toBe(true);
      expect(await rows(dashboard)).toBeLessThan(mostRows);
    }
  });

  it('End, Home, letters and arrows reach every row, in view and below the head', async () => {
    const { on, dashboard } = await visit();
    await unfold(dashboard, 'Long');
    await dashboard.getByRole('treeitem').first().focus();
    const after = async (key: string, times = 1): Promise<string> => {
      for (let n = 0; n < times; n += 1) await on.page.keyboard.press(key);
      return focused(on);
    };
    expect(await after('End')).toBe('Lesson 4999');
    await expect.poll(() => isSeen(on)).toBe(true);
    // Thirty rows are more than a chunk: the border is crossed.
    expect(await after('ArrowUp', 30)).toBe('Lesson 4969');
    await expect.poll(() => isSeen(on)).toBe(true);
    expect(await after('ArrowDown', 30)).toBe('Lesson 4999');
    expect(await after('Home')).toBe('Section 0');
    expect(await after('s')).toBe('Section 1');
    await expect.poll(() => isSeen(on)).toBe(true);
    expect(await dashboard.locator(':focus').getAttribute('aria-setsize')).toBe('125');
    expect(await rows(dashboard)).toBeLessThan(mostRows);
  });

  it('a tick in its middle is written, and neither focus nor scroll move, nor is a row drawn anew', async () => {
    const { on, dashboard } = await visit();
    await unfold(dashboard, 'Long');
    await scrollTo(dashboard, 0.5);
    const row = dashboard.getByRole('treeitem', { name: /^Lesson 2501/ });
    await row.waitFor();
    await row.focus();
    await expect.poll(() => isSeen(on)).toBe(true);
    // What stands above the tree may get a line more: the rows stay where they are seen all the same, to the pixel.
    const at = async (): Promise<number> => (await row.boundingBox())?.y ?? NaN;
    const before = await at();
    await dashboard.evaluate((el) => {
      const seen = window as unknown as { newRows: number };
      seen.newRows = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) seen.newRows += addedNodes.length;
      }).observe(el, { childList: true, subtree: true });
    });
    await on.page.keyboard.press(' ');
    await expect.poll(() => disk(on), { timeout: 8_000 }).toBe(ticked(long, '- [ ] Lesson 2501'));
    await expect.poll(() => row.getAttribute('aria-checked')).toBe('true');
    expect(await focused(on)).toBe('Lesson 2501');
    expect(Math.abs((await at()) - before)).toBeLessThanOrEqual(1);
    // Words may come and go with the numbers; rows do not.
    expect(await on.page.evaluate(() => (window as unknown as { newRows: number }).newRows)).toBeLessThan(10);
  });

  it('a tick by mouse in its middle leaves scroll, focus and folds as they were', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Long');
    await dashboard.getByRole('treeitem').first().focus();
    await on.page.keyboard.press('s');
    await on.page.keyboard.press('ArrowLeft');
    const folded = dashboard.getByRole('treeitem', { name: /^Section 1 / });
    await expect.poll(() => folded.getAttribute('aria-expanded')).toBe('false');
    await scrollTo(dashboard, 0.5);
    const tick = box(tree, /^Lesson 2521/);
    await tick.waitFor();
    const at = async (): Promise<number> => (await tick.boundingBox())?.y ?? NaN;
    const before = await at();
    await tick.click();
    await expect.poll(() => disk(on), { timeout: 8_000 }).toBe(ticked(long, '- [ ] Lesson 2521'));
    await expect.poll(() => tick.isChecked()).toBe(true);
    expect(Math.abs((await at()) - before)).toBeLessThanOrEqual(1);
    expect(await focused(on)).toBe('Section 1');
    await scrollTo(dashboard, 0);
    await expect.poll(() => folded.getAttribute('aria-expanded')).toBe('false');
  });

  it('a line that comes in above takes the focus from nobody', async () => {
    const { on, dashboard } = await visit();
    await unfold(dashboard, 'Long');
    await dashboard.getByRole('treeitem').first().focus();
    for (let n = 0; n < 24; n += 1) await on.page.keyboard.press('ArrowDown');
    const before = await focused(on);
    expect(before).toBe('Lesson 23');
    await on.page.evaluate(async () => {
      const { vault } = window.app;
      const file = vault.getFileByPath('Course.md');
      if (file) await vault.process(file, (text) => text.replace('- [x] Lesson 0,', '- [x] New\n- [x] Lesson 0,'));
    });
    await expect.poll(() => dashboard.getByRole('treeitem', { name: /^New/ }).count()).toBe(1);
    expect(await focused(on)).toBe(before);
  });

  it('its head stays on top of the view while one scrolls, and goes with its last row', async () => {
    const others = Array.from({ length: 12 }, (_, n) => `# Course ${n}\n- [ ] a\n`).join('\n');
    const { dashboard } = await visit(`${long}\n${others}`);
    await unfold(dashboard, 'Long');
    const head = dashboard.locator('.syllabus-course-top').first();
    const above = async (): Promise<number> => {
      const [box, view] = [await head.boundingBox(), await dashboard.boundingBox()];
      return Math.round((box?.y ?? NaN) - (view?.y ?? NaN));
    };
    expect(await above()).toBeGreaterThan(0);
    await scrollTo(dashboard, 0.5);
    await expect.poll(above).toBe(0);
    expect(await head.evaluate((el) => getComputedStyle(el).backgroundColor)).toBe(
      await dashboard.evaluate((el) => {
        const dock = el.closest('.mod-sidedock');
        return dock && getComputedStyle(dock).backgroundColor;
      }),
    );
    await scrollTo(dashboard, 1);
    await expect.poll(above).toBeLessThan(0);
  });

  it('*Show next lesson in the dashboard* unfolds what stands above it, and nothing else, and goes there', async () => {
    const { on, dashboard } = await visit(`${small}\n${long}`);
    const show = async (): Promise<void> => {
      await on.runCommand('Show next lesson in the dashboard');
    };
    await on.openNote('Course.md');
    await show();
    await expect.poll(() => focused(on)).toBe('Two');
    const tree = dashboard.getByRole('tree', { name: 'Small' });
    expect(await tree.getByRole('treeitem').locator('.syllabus-row-title bdi').allInnerTexts()).toEqual([
      'First',
      'Chapter',
      'Part',
      'One',
      'Two',
      'Other',
    ]);
    expect(await tree.locator('[aria-current="true"]').getAttribute('data-id')).toBe(
      await dashboard.locator(':focus').getAttribute('data-id'),
    );
    await on.page.evaluate(() => {
      window.app.workspace.iterateRootLeaves((leaf) => {
        const { view } = leaf;
        if ('editor' in view) (view.editor as { setCursor(line: number): void }).setCursor(100);
      });
    });
    await show();
    await expect.poll(() => focused(on)).toBe('Lesson 2000');
    await expect.poll(() => isSeen(on)).toBe(true);
    expect(await rows(dashboard)).toBeLessThan(mostRows);
  });
});
