import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { openedPerTest } from './visits';

const browser = openedPerTest();
const text = '# One\n- [x] a\n- [ ] b\n# Two\n- [ ] c\n# Three\n- [ ] d\n';

describe('the dashboard as a page', () => {
  it('opens in a new tab with the cards of a note beside each other, and an unfolded one over the whole width', async () => {
    const on = await browser.visit({
      files: { ...alone, 'A.md': text },
      data: '{"version":1,"notes":["A.md"]}',
      width: 1600,
    });
    await on.runCommand('Open dashboard in a new tab');
    const cards = on.page.locator('.workspace-split.mod-root article');
    await expect.poll(() => cards.count()).toBe(3);
    const boxes = (): Promise<{ x: number; y: number; width: number }[]> =>
      cards.evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
      );
    const [one, two] = await boxes();
    expect(two?.y).toBe(one?.y);
    expect(two?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0));
    await cards.first().getByRole('button', { name: 'Show the lessons of One' }).click();
    await expect.poll(async () => (await boxes())[1]?.y).toBeGreaterThan(one?.y ?? 0);
    expect((await boxes())[0]?.width).toBeGreaterThan(2 * (one?.width ?? 0));
    expect(await on.page.evaluate(() => window.app.workspace.getLeavesOfType('syllabus-dashboard').length)).toBe(1);
  });
});
