import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alone } from './alone';
import { box, undo, unfold, written } from './course-page';
import { PlaygroundBrowser, type PlaygroundPage, type Visit } from './playground';

const asking = '---\ntags:\n  - a # mine\nstatus:   "reading"   # soon\nlink: "[[a]]"\n---\n\nWords.\n';
const files = {
  ...alone,
  'Ideas/2 Socrates.md': 'Intro.\n\n# 2 Socrates\n- [x] Apology\n- [ ] Meno\n',
  'Ideas/10 What now.md': '---\ndone: false\n---\n',
  'Ideas/1 Why ask.md': asking,
  'Ideas/3 Odd.md': '---\nstatus: &a reading\n---\n',
};
const data = (more: object): string => JSON.stringify({ version: 1, folders: ['Ideas'], ...more });

describe('a folder as one course in the app', () => {
  let browser: PlaygroundBrowser;
  let opened: PlaygroundPage | null = null;

  beforeAll(async () => {
    browser = await PlaygroundBrowser.start();
  });
  afterEach(async () => {
    const troubles = opened ? [...opened.errors, ...opened.foreignRequests] : [];
    await opened?.close();
    opened = null;
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser.stop();
  });

  async function visit(given: Visit = {}): Promise<{ on: PlaygroundPage; dashboard: Locator }> {
    const on = await browser.visit({ files, data: data({ courseFolders: ['Ideas'] }), clock: true, ...given });
    opened = on;
    await on.page.evaluate(() => window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true }));
    const dashboard = on.page.locator('.syllabus-leaf');
    await dashboard.getByRole('article').first().waitFor();
    await on.page.clock.fastForward(2_000);
    return { on, dashboard };
  }

  const activeNote = (on: PlaygroundPage): Promise<string | undefined> =>
    on.page.evaluate(() => window.app.workspace.getActiveFile()?.path);

  it('is one card, its notes in the order of their names, and every row leads to its own note', async () => {
    const { on, dashboard } = await visit();
    expect(await dashboard.getByRole('article').count()).toBe(1);
    expect(await dashboard.locator('.syllabus-note-title').count()).toBe(0);
    const tree = await unfold(dashboard, 'Ideas');
    const titles = await tree.locator('.syllabus-row-title bdi').allTextContents();
    expect(titles).toEqual(['1 Why ask', '2 Socrates', 'Apology', 'Meno', '3 Odd', '10 What now']);
    await tree.getByText('Meno', { exact: true }).click();
    await expect.poll(() => activeNote(on)).toBe('Ideas/2 Socrates.md');
    const line = await on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line);
    expect(line).toBe(4);
    await dashboard.getByRole('button', { name: 'Ideas', exact: true }).click();
    await expect.poll(() => activeNote(on)).toBe('Ideas/1 Why ask.md');
  });

  it('a note ticked by its property: one word changes, and *Undo* gives back the same bytes', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Ideas');
    await box(tree, /^1 Why ask/).click();
    await box(tree, /^1 Why ask, done/).waitFor();
    expect(await on.read('Ideas/1 Why ask.md')).toBe(asking.replace('"reading"', '"done"'));
    expect(await written(on)).toEqual([`${asking.indexOf('reading')}: reading → done`]);
    expect(await on.notices).toEqual(['“1 Why ask” is done.']);
    await undo(on);
    await expect.poll(() => on.read('Ideas/1 Why ask.md')).toBe(asking);
    await box(tree, /^1 Why ask, open/).waitFor();
  });

  it('in an open note the editor takes it, and the card follows at once', async () => {
    const { on, dashboard } = await visit({ open: 'Ideas/10 What now.md' });
    const tree = await unfold(dashboard, 'Ideas');
    await box(tree, /^10 What now/).click();
    await box(tree, /^10 What now, done/).waitFor();
    expect(await written(on)).toEqual([]);
    await expect.poll(() => on.read('Ideas/10 What now.md'), { timeout: 6_000 }).toBe('---\ndone: true\n---\n');
    await on.editor.click();
    await on.runCommand('Reopen lesson');
    await box(tree, /^10 What now, open/).waitFor();
  });

  it('what only YAML could tell is left alone, and said', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Ideas');
    await box(tree, /^3 Odd/).click();
    await expect.poll(() => on.notices).toEqual([expect.stringContaining('cannot be changed safely') as string]);
    expect(await on.read('Ideas/3 Odd.md')).toBe(files['Ideas/3 Odd.md']);
  });

  it('a tick in a note of the folder is written in that note', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Ideas');
    await box(tree, /^Meno/).click();
    await box(tree, /^Meno, done/).waitFor();
    expect(await on.read('Ideas/2 Socrates.md')).toBe(files['Ideas/2 Socrates.md'].replace('[ ] Meno', '[x] Meno'));
  });

  it('is chosen in the settings, folder by folder, and given up there', async () => {
    const { on, dashboard } = await visit({ data: data({}) });
    expect(await dashboard.getByRole('article').count()).toBeGreaterThan(1);
    await on.openSettings();
    const choice = on.setting('Ideas').getByRole('combobox');
    await choice.selectOption('All notes are one course');
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(1);
    await choice.selectOption('Each note by itself');
    await expect.poll(() => dashboard.getByRole('article').count()).toBeGreaterThan(1);
  });
});
