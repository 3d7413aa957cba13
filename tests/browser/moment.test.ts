import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { violationsIn } from './states/violations';
import { openedPerTest } from './visits';

const notes = { 'Rust.md': '# Rust\n- [ ] One\n', 'Maths.md': '# Maths\n- [ ] One\n- [ ] Two\n' };

describe('the moment of a course that gets to 100 %', () => {
  const browser = openedPerTest();

  /** The card of Rust once its only lesson was ticked there, and how often a badge was ever drawn. */
  const ticked = async (
    settings: object,
    reduced = false,
  ): Promise<{ on: PlaygroundPage; card: Locator; badges: () => Promise<number> }> => {
    const data = JSON.stringify({ version: 1, notes: Object.keys(notes), ...settings });
    const on = await browser.visit({ files: { ...alone, ...notes }, data });
    if (reduced) await on.page.emulateMedia({ reducedMotion: 'reduce' });
    await on.runCommand('Open dashboard');
    const card = on.page.getByRole('article', { name: 'Rust' });
    await card.waitFor();
    await on.page.evaluate(() => {
      const seen = { badges: 0 };
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of Array.from(addedNodes))
            if (node instanceof Element && node.matches('.syllabus-badge')) seen.badges += 1;
      }).observe(document.body, { childList: true, subtree: true });
    });
    await card.getByRole('checkbox').click();
    await expect.poll(() => card.getAttribute('data-state'), { timeout: 6_000 }).toBe('complete');
    return {
      on,
      card,
      badges: () => on.page.evaluate(() => (window as unknown as { seen: { badges: number } }).seen.badges),
    };
  };

  it('comes once, ends by itself, and does not come again with another change', async () => {
    const { on, card, badges } = await ticked({});
    expect(await badges()).toBe(1);
    await expect.poll(() => card.getAttribute('data-moment'), { timeout: 6_000 }).not.toBe('true');
    expect(await card.locator('.syllabus-badge').evaluateAll((all) => all.length)).toBe(0);
    await on.page.getByRole('article', { name: 'Maths' }).getByRole('checkbox').click();
    await expect.poll(() => on.read('Maths.md')).toContain('- [x] One');
    expect(await badges()).toBe(1);
  });

  it('is seen by nobody as an obstacle while it lasts', async () => {
    const { on, card } = await ticked({});
    expect(await violationsIn(on, '.syllabus-leaf')).toEqual([]);
    expect(await card.getAttribute('data-moment')).toBe('true');
  });

  it.each<[string, object, boolean]>([
    ['is off in the settings', { celebrate: false }, false],
    ['is not there with reduced motion', {}, true],
  ])('%s', async (_, settings, reduced) => {
    const { card, badges } = await ticked(settings, reduced);
    expect(await badges()).toBe(0);
    expect(await card.getAttribute('data-moment')).not.toBe('true');
  });
});
