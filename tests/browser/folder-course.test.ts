import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { box, undo, unfold, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { watchVault } from './vault-bytes';
import { openedPerTest } from './visits';

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
  const browser = openedPerTest();

  async function visit(given: Visit = {}): Promise<{ on: PlaygroundPage; dashboard: Locator }> {
    const on = await browser.visit({ files, data: data({ courseFolders: ['Ideas'] }), clock: true, ...given });
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
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
    const differences = await watchVault(on);
    await box(tree, /^1 Why ask/).click();
    await box(tree, /^1 Why ask, done/).waitFor();
    const offset = asking.indexOf('reading');
    const change = { path: 'Ideas/1 Why ask.md', offset, removed: 'reading', inserted: 'done' };
    expect(await differences()).toEqual([change]);
    expect(await written(on)).toEqual([`${asking.indexOf('reading')}: reading → done`]);
    expect(await on.notices).toEqual(['“1 Why ask” is done.']);
    await undo(on);
    await expect.poll(differences).toEqual([]);
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

  it('a double click ticks once, and nothing between open and done is offered', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Ideas');
    await box(tree, /^10 What now/).dblclick();
    await box(tree, /^10 What now, done/).waitFor();
    expect(await written(on)).toEqual([`${'---\ndone: '.length}: fals → tru`]);
    await tree.getByText('10 What now', { exact: true }).click({ button: 'right' });
    const items = await on.page.locator('.menu-item-title').allInnerTexts();
    expect(items).toContain('Reopen lesson');
    await on.page.keyboard.press('Escape');
    await tree.getByText('1 Why ask', { exact: true }).click({ button: 'right' });
    const offered = await on.page.locator('.menu-item-title').allInnerTexts();
    expect(offered).toContain('Complete lesson');
    expect(offered.filter((title) => /doing|defer|drop/iu.test(title))).toEqual([]);
  });

  it('is followed where the folder and its notes go, and stays one course', async () => {
    const { on, dashboard } = await visit();
    await unfold(dashboard, 'Ideas');
    await rename(on, 'Ideas', 'Thoughts');
    await dashboard.getByRole('article', { name: 'Thoughts' }).waitFor();
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(1);
    await expect.poll(() => on.data()).toMatchObject({ folders: ['Thoughts'], courseFolders: ['Thoughts'] });
    // It stays unfolded.
    const tree = dashboard.getByRole('tree', { name: 'Thoughts' });
    const rows = (): Promise<string[]> => tree.locator('.syllabus-row-title bdi').allTextContents();
    await rename(on, 'Thoughts/1 Why ask.md', 'Thoughts/11 Why ask.md');
    await expect.poll(rows).toEqual(['2 Socrates', 'Apology', 'Meno', '3 Odd', '10 What now', '11 Why ask']);
    await box(tree, /^11 Why ask/).click();
    await expect.poll(() => on.read('Thoughts/11 Why ask.md')).toBe(asking.replace('"reading"', '"done"'));
    await on.page.evaluate(() => {
      const { vault } = window.app;
      const note = vault.getFileByPath('Thoughts/2 Socrates.md');
      return note && window.app.fileManager.trashFile(note);
    });
    await expect.poll(rows).toEqual(['3 Odd', '10 What now', '11 Why ask']);
  });

  it('is tracked and given up in the menu of the folder, also by way of its card', async () => {
    const { on, dashboard } = await visit({ data: data({ folders: ['Ideas'] }) });
    await on.page.locator('.nav-folder-title', { hasText: 'Ideas' }).click({ button: 'right' });
    await on.page.locator('.menu-item', { hasText: 'Track this folder as one course' }).click();
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(1);
    await dashboard.getByRole('button', { name: 'Ideas', exact: true }).click({ button: 'right' });
    await on.page.locator('.menu-item', { hasText: 'Stop tracking this folder' }).click();
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(0);
    await expect.poll(() => on.data()).toMatchObject({ folders: [], courseFolders: [] });
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

/** As the file list renames, folders too. */
const rename = (on: PlaygroundPage, from: string, to: string): Promise<void> =>
  on.page.evaluate(
    async ([path, goal]) => {
      const { fileManager, vault } = window.app;
      const file = vault.getAbstractFileByPath(path);
      if (file) await fileManager.renameFile(file, goal);
    },
    [from, to] as const,
  );
