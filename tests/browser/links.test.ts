import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { box, disk, undo, unfold, visitCourse, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const videos = `Words.\r
\r
# Videos\r
- https://example.org/a – watched\r
- [Second](https://example.org/b)\r
\r
## More\r
- https://example.org/c\r
- https://example.org/b\r
\r
# Sets\r
- [ ] One`;

describe('a course that counts links', () => {
  const browser = openedPerTest();

  async function visit(
    text = videos,
    given: Visit = {},
  ): Promise<{ on: PlaygroundPage; card: Locator; tree: Locator }> {
    const { on, dashboard } = await visitCourse(browser, text, given);
    const tree = await unfold(dashboard, 'Videos');
    return { on, card: dashboard.getByRole('article', { name: 'Videos' }), tree };
  }
  const next = (card: Locator): Promise<string> => card.locator('.syllabus-next-title').innerText();

  it('unfolds into its links, in the order of the note, each as finished as the note says', async () => {
    const { tree } = await visit();
    const names = await tree
      .getByRole('treeitem')
      .evaluateAll((rows) => rows.map((row) => `${row.textContent.trim()} ${row.getAttribute('aria-checked') ?? ''}`));
    expect(names.map((name) => name.replace(/^.*, (?:done|open)/u, '').replace(/\s+/gu, ' '))).toEqual([
      'example.org/a true',
      'Second false',
      'example.org/c false',
      'example.org/b false',
    ]);
  });

  it('marking a link and taking that back in its row gives the same bytes, and changes its word alone in between', async () => {
    for (const open of [undefined, 'Course.md']) {
      const { on, tree } = await visit(videos, open === undefined ? {} : { open });
      await box(tree, /^example.org\/c/).click();
      const marked = videos.replace('org/c', 'org/c – watched');
      await expect.poll(() => disk(on), { timeout: 5_000 }).toBe(marked);
      await box(tree, /^example.org\/c, done/).click();
      await expect.poll(() => disk(on), { timeout: 5_000 }).toBe(videos);
      expect(await written(on)).toEqual([
        `${videos.indexOf('org/c') + 5}:  →  – watched`,
        `${videos.indexOf('org/c') + 5}:  – watched → `,
      ]);
      if (open === undefined) await on.close();
    }
  });

  it('unmarking a link that the note marked takes exactly the word away, and *Undo* gives it back', async () => {
    const { on, card, tree } = await visit();
    await tree.getByRole('treeitem', { name: /^example.org\/a/ }).press(' ');
    await expect.poll(() => disk(on)).toBe(videos.replace(' – watched', ''));
    await expect.poll(() => card.count()).toBe(1);
    expect(await on.notices).toEqual(['“example.org/a” is open again.']);
    await undo(on);
    await expect.poll(() => disk(on)).toBe(videos);
  });

  it('of two links with one address the one that was clicked is marked', async () => {
    const { on, tree } = await visit();
    await box(tree, /^example.org\/b/).click();
    await expect
      .poll(() => disk(on))
      .toBe(videos.replace('- https://example.org/b', '- https://example.org/b – watched'));
  });

  it('the menu of a link marks it, takes the mark back, and skips it', async () => {
    const { on, card, tree } = await visit();
    const choose = async (row: RegExp, item: string): Promise<void> => {
      await tree.getByRole('treeitem', { name: row }).click({ button: 'right' });
      await on.page.locator('.menu-item', { hasText: item }).click();
    };
    await choose(/^example.org\/c/, 'Mark as done');
    await expect.poll(() => disk(on)).toBe(videos.replace('org/c', 'org/c – watched'));
    await choose(/^example.org\/c/, 'Mark as not done');
    await expect.poll(() => disk(on)).toBe(videos);
    await choose(/^Second/, 'Skip for now');
    await expect.poll(() => next(card)).toBe('Next example.org/c');
    expect(await disk(on)).toBe(videos);
  });

  it('*Skip for now* goes on to another link, lasts over a reload, and ends when nothing else is left', async () => {
    const { on, card, tree } = await visit(videos, { open: 'Course.md' });
    await on.runCommand('Skip for now');
    await expect.poll(() => next(card)).toBe('Next example.org/c');
    await on.page.evaluate(() => window.playground.reloadPlugin());
    await on.runCommand('Open dashboard');
    await on.page.clock.fastForward(2_000);
    await expect.poll(() => next(card)).toBe('Next example.org/c');
    expect(await written(on)).toEqual([]);
    await box(tree, /^example.org\/c/).click();
    await box(tree, /^example.org\/b/).click();
    await expect.poll(() => next(card)).toBe('Next Second');
  });
});
