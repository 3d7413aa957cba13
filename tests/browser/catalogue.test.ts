import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import { watchVault } from './vault-bytes';
import { openedPerTest } from './visits';

const course = `# Videos\r
- https://video.example/1 done\r
- https://video.example/2\r
- https://video.example/3\r
\r
# Sets\r
- [ ] [Unions](https://sets.example/1)\r
\r
https://sets.example/`;
const shelf = `## Old
* **Maker**
    * [Lines](https://maker.example/)
## New
* [Lines too](https://maker.example)
* [Bank](https://bank.example@evil.example/)
* [Run](javascript:alert(1)) [Shell](file:///etc/passwd) [Else](//evil.example)
`;

describe('the catalogue of links', () => {
  const browser = openedPerTest();

  async function visit(
    given: Visit = {},
  ): Promise<{ on: PlaygroundPage; leaf: Locator; row: (name: string) => Locator }> {
    const files = { ...alone, 'Course.md': course, 'Shelf.md': shelf, ...given.files };
    const data = JSON.stringify({ version: 1, notes: Object.keys(files).filter((path) => !(path in alone)) });
    const on = await browser.visit({ data, clock: true, ...given, files });
    await on.page.clock.fastForward(2_000);
    const leaf = on.page.locator('.syllabus-catalogue');
    return { on, leaf, row: (name) => leaf.getByRole('treeitem', { name }) };
  }
  const open = async (on: PlaygroundPage): Promise<void> => {
    await on.runCommand('Open catalogue of links');
    await on.page.locator('.syllabus-catalogue [role=tree]').waitFor();
  };
  const titles = (leaf: Locator): Promise<string[]> =>
    leaf.locator('.syllabus-link-row .syllabus-row-title > bdi').allInnerTexts();
  const choose = async (on: PlaygroundPage, leaf: Locator, button: RegExp, choice: string): Promise<void> => {
    await leaf.getByRole('button', { name: button }).click();
    await on.page.locator('.menu-item', { hasText: new RegExp(`^${choice}$`, 'u') }).click();
  };
  const opened = async (on: PlaygroundPage): Promise<() => Promise<string[]>> => {
    await on.page.evaluate(() => {
      const all: string[] = [];
      window.open = (url) => {
        all.push(String(url));
        return null;
      };
      Object.assign(window, { opened: all });
    });
    return () => on.page.evaluate(() => (window as unknown as { opened: string[] }).opened);
  };

  it('marks a link and takes that back, beside lessons and in a note of links, and changes its word alone', async () => {
    const { on, leaf, row } = await visit();
    await open(on);
    const changed = await watchVault(on);
    const box = (name: string): Locator => row(name).getByRole('checkbox');
    await box('video.example/2').click();
    const at = course.indexOf('example/2') + 'example/2'.length;
    await expect.poll(changed).toEqual([{ path: 'Course.md', offset: at, removed: '', inserted: ' done' }]);
    await box('Lines').click();
    const line = shelf.indexOf('[Lines]');
    await expect
      .poll(async () => (await changed()).slice(1))
      .toEqual([{ path: 'Shelf.md', offset: line, removed: '', inserted: 'done ' }]);
    await expect.poll(() => leaf.locator('[aria-checked=true]').count()).toBe(3);
    await box('video.example/2').click();
    await box('Lines').click();
    await expect.poll(changed).toEqual([]);
  });

  it('ticks the lesson on whose line a link stands', async () => {
    const { on, row } = await visit();
    await open(on);
    const changed = await watchVault(on);
    await row('Unions').press(' ');
    const offset = course.indexOf('[ ]') + 1;
    await expect.poll(changed).toEqual([{ path: 'Course.md', offset, removed: ' ', inserted: 'x' }]);
  });

  it('shows a link that stands twice once, with both places, and its menu goes to each, copies it and marks it', async () => {
    const { on, leaf, row } = await visit();
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(on);
    expect(await titles(leaf)).toEqual([
      ...['video.example/1', 'video.example/2', 'video.example/3', 'Unions', 'sets.example', 'Lines', 'Bank'],
    ]);
    const menu = async (item: string): Promise<void> => {
      await row('Lines').click({ button: 'right' });
      await on.page.locator('.menu-item', { hasText: item }).click();
    };
    await menu('Copy address');
    await expect.poll(() => on.page.evaluate(() => navigator.clipboard.readText())).toBe('https://maker.example/');
    const changed = await watchVault(on);
    await menu('Mark as done');
    await expect.poll(async () => (await changed()).map(({ inserted }) => inserted)).toEqual(['done ']);
    await menu('Go to link in New › Lines too');
    await expect
      .poll(() => on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor('from').line))
      .toBe(4);
  });

  it('opens what may be opened, asks where an address may deceive, and lists nothing else', async () => {
    const { on, leaf, row } = await visit();
    await open(on);
    const pages = await opened(on);
    expect(await leaf.locator('.syllabus-open').evaluateAll((all) => all.map((el) => el.ariaLabel))).toEqual([
      ...['Open video.example', 'Open video.example', 'Open video.example', 'Open sets.example', 'Open sets.example'],
      ...['Open maker.example', 'Open evil.example'],
    ]);
    await row('Lines').getByRole('button').click();
    await row('Bank').getByRole('button').click();
    await expect.poll(() => on.page.locator('.modal').innerText()).toContain('Open evil.example?');
    expect(await pages()).toEqual(['https://maker.example/']);
    await on.page.keyboard.press('Escape');
    expect(await pages()).toEqual(['https://maker.example/']);
  });

  it('searches, filters and groups, and keeps that with the leaf', async () => {
    const { on, leaf } = await visit({ clock: false });
    await open(on);
    await choose(on, leaf, /^Show:/u, 'Not finished');
    await expect.poll(() => titles(leaf)).toEqual(['video.example/2', 'video.example/3', 'Unions']);
    await choose(on, leaf, /^Group:/u, 'By provider');
    await leaf.locator('.syllabus-group-row').first().waitFor();
    await on.page.keyboard.press('Control+f');
    await leaf.getByRole('searchbox').fill('unions');
    await expect.poll(() => titles(leaf)).toEqual(['Unions']);
    expect(await leaf.getByRole('status').innerText()).toBe('1 of 7 links');
    const state = await on.page.evaluate(
      () => window.app.workspace.getLeavesOfType('syllabus-links')[0]?.getViewState().state,
    );
    expect(state).toEqual({ state: 'open', grouping: 'provider', query: 'unions' });
    await leaf.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => titles(leaf)).toHaveLength(7);
  });

  it('is opened by the number of links of a course, and of a note, with those alone', async () => {
    const { on, leaf } = await visit();
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
    const dashboard = on.page.locator('.syllabus-leaf', { has: on.page.locator('.syllabus-resume') });
    await dashboard.getByRole('button', { name: '2 links: show those of Sets' }).click();
    await expect.poll(() => titles(leaf)).toEqual(['Unions', 'sets.example']);
    await dashboard.getByRole('button', { name: '3 links: show those of Shelf' }).click();
    await expect.poll(() => titles(leaf)).toEqual(['Lines', 'Bank']);
    expect(await on.page.evaluate(() => window.app.workspace.getLeavesOfType('syllabus-links').length)).toBe(1);
  });

  it('draws of thousands of links those near the view, and a key reaches the last one', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) => `* https://many.example/${n}\n`).join('');
    const { on, leaf } = await visit({ files: { 'Many.md': many } });
    await open(on);
    expect(await leaf.getByRole('treeitem').count()).toBeLessThan(200);
    await leaf.getByRole('treeitem').first().press('End');
    await expect.poll(() => on.page.evaluate(() => document.activeElement?.textContent)).toContain('Bank');
  });

  const seeds = join(import.meta.dirname, '../../../shared/seeds/maths-for-ml.md');
  it.runIf(existsSync(seeds))('a link of a real note is marked by one word, and its course is at 2/3', async () => {
    const text = readFileSync(seeds, 'utf8');
    const { on, row } = await visit({
      files: { 'Course.md': text, 'Shelf.md': null },
      data: '{"version":1,"notes":["Course.md"]}',
    });
    await open(on);
    const changed = await watchVault(on);
    await row('khanacademy.org/math/linear-algebra').getByRole('checkbox').click();
    const offset = Buffer.byteLength(text.slice(0, text.indexOf('https://www.khanacademy.org/math/linear-algebra')));
    await expect.poll(changed).toEqual([{ path: 'Course.md', offset, removed: '', inserted: 'done ' }]);
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
    const card = on.page.getByRole('article', { name: 'khan academy' });
    await expect.poll(() => card.innerText()).toContain('2/3 links · 66 %');
  });
});
