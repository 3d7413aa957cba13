import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { box, ticked, unfold, visitCourse, written } from './course-page';
import { PlaygroundBrowser, type PlaygroundPage } from './playground';

const plan = '# Plan\n- [x] Start\n\n![[Rust]]\n\n## [[Maths]]\n- [ ] Own\n';
const rust = '---\ntags: book\n---\r\nWords first.\r\n\r\n# Rust\r\n- [x] Traits\r\n- [ ] Macros\r\n';
const maths = '# Algebra\n- [ ] Rings\n';

describe('a course that takes in other notes', () => {
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

  async function visit(): Promise<{
    on: PlaygroundPage;
    rows: () => Promise<string[]>;
    tree: ReturnType<typeof treeOf>;
  }> {
    const { on, dashboard } = await visitCourse(browser, plan, {
      files: { 'README.md': null, 'Course.md': plan, 'Shelf/Rust.md': rust, 'Maths.md': maths },
    });
    opened = on;
    await unfold(dashboard, 'Plan');
    const tree = treeOf(on);
    const rows = (): Promise<string[]> => tree.locator('.syllabus-row-title').allInnerTexts();
    return { on, rows, tree };
  }
  const treeOf = (on: PlaygroundPage) => on.page.getByRole('tree', { name: 'Plan' });

  it('shows their lessons in its tree though they are no sources, and opens a lesson in its own note', async () => {
    const { on, rows, tree } = await visit();
    await expect.poll(rows).toEqual(['Start', 'Rust', 'Traits', 'Macros', 'Maths', 'Rings', 'Own']);
    expect(await on.page.getByRole('article', { name: 'Plan' }).innerText()).toContain('2/5');
    await tree.getByRole('treeitem', { name: /^Macros/ }).click();
    await expect.poll(() => on.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Shelf/Rust.md');
    expect(await on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getSelection())).toBe('- [ ] Macros');
  });

  it('ticks a lesson in its own note, changing one character there and none in the course’s', async () => {
    const { on, rows, tree } = await visit();
    await expect.poll(rows).toContain('Macros');
    await box(tree, /^Macros/).click();
    await expect.poll(() => on.read('Shelf/Rust.md')).toBe(ticked(rust, '- [ ] Macros'));
    await expect.poll(() => on.page.getByRole('article', { name: 'Plan' }).innerText()).toContain('3/5');
    expect(await on.read('Course.md')).toBe(plan);
    expect(await written(on)).toHaveLength(1);
  });

  it('follows what is written in them, and where they go', async () => {
    const { on, rows } = await visit();
    await expect.poll(rows).toContain('Rings');
    await on.page.evaluate(async () => {
      const { vault, fileManager } = window.app;
      const file = vault.getFileByPath('Maths.md');
      if (file) await vault.process(file, (text) => `Above.\n\n${text}- [x] Fields\n`);
      const moved = vault.getFileByPath('Shelf/Rust.md');
      if (moved) await fileManager.renameFile(moved, 'Shelf/Oxide.md');
    });
    await expect.poll(rows, { timeout: 15_000 }).toEqual(['Start', 'Maths', 'Rings', 'Fields', 'Own']);
  });
});
