import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { box, ticked, unfold, visitCourse, written } from './course-page';
import type { PlaygroundPage } from './playground';
import { isSaidOnce } from './refused';
import { openedPerTest } from './visits';

const plan = '# Plan\n- [x] Start\n\n![[Rust]]\n\n## [[Maths]]\n- [ ] Own\n';
const rust = '---\ntags: book\n---\r\nWords first.\r\n\r\n# Rust\r\n- [x] Traits\r\n- [ ] Macros\r\n';
const maths = '# Algebra\n- [ ] Rings\n';

describe('a course that takes in other notes', () => {
  const browser = openedPerTest();

  async function visit(): Promise<{
    on: PlaygroundPage;
    rows: () => Promise<string[]>;
    tree: ReturnType<typeof treeOf>;
  }> {
    const { on, dashboard } = await visitCourse(browser, plan, {
      files: { 'README.md': null, 'Course.md': plan, 'Shelf/Rust.md': rust, 'Maths.md': maths },
    });
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

  it('refuses and ticks a lesson in its own note, changing one character there and none in the course’s', async () => {
    const { on, rows, tree } = await visit();
    await expect.poll(rows).toContain('Macros');
    await on.page.evaluate(() => {
      window.playground.failNext('process', 'Shelf/Rust.md', 'EIO');
    });
    await box(tree, /^Macros/).click();
    await isSaidOnce(on, en.refusals['read-failed']('Macros', 'Shelf/Rust'));
    await expect.poll(() => tree.locator('[aria-disabled="true"]').count()).toBe(0);
    expect(await box(tree, /^Macros, open/).isChecked()).toBe(false);
    await box(tree, /^Macros/).click();
    await expect.poll(() => on.read('Shelf/Rust.md')).toBe(ticked(rust, '- [ ] Macros'));
    await expect.poll(() => on.page.getByRole('article', { name: 'Plan' }).innerText()).toContain('3/5');
    expect(await on.read('Course.md')).toBe(plan);
    expect(await written(on)).toHaveLength(1);
  });

  it('says beforehand which of them cannot be written, disables their boxes and leaves the others as they are', async () => {
    const { on, rows, tree } = await visit();
    await expect.poll(rows).toContain('Macros');
    await on.page.evaluate(async () => {
      const bytes = new Uint8Array([...new TextEncoder().encode('# Rust\n- [ ] Macros\n'), 0xff, 0x0a]);
      await window.app.vault.adapter.writeBinary('Shelf/Rust.md', bytes.buffer);
    });
    const card = on.page.getByRole('article', { name: 'Plan' });
    await card.getByText(`Rust: ${en.ticking.locks['not-utf8']}`).waitFor();
    expect(await box(tree, /^Macros/).isDisabled()).toBe(true);
    expect(await box(card.locator('.syllabus-next'), /^Macros/).isDisabled()).toBe(true);
    await box(tree, /^Rings/).click();
    await expect.poll(() => on.read('Maths.md')).toBe(ticked(maths, '- [ ] Rings'));
    expect(await written(on)).toHaveLength(1);
  });

  it('follows what is written in them, and where they go: a broken link takes nothing in until it leads there again', async () => {
    const { on, rows } = await visit();
    await expect.poll(rows).toContain('Rings');
    await on.page.evaluate(async () => {
      const { vault } = window.app;
      const file = vault.getFileByPath('Maths.md');
      if (file) await vault.process(file, (text) => `Above.\n\n${text}- [x] Fields\n`);
    });
    // As another program moves a note: nobody mends the links to it.
    await move(on, 'Shelf/Rust.md', 'Shelf/Oxide.md');
    await expect.poll(rows).toEqual(['Start', 'Maths', 'Rings', 'Fields', 'Own']);
    await move(on, 'Shelf/Oxide.md', 'Rust.md');
    await expect.poll(rows).toEqual(['Start', 'Rust', 'Traits', 'Macros', 'Maths', 'Rings', 'Fields', 'Own']);
  });

  it('goes on where the app mends the link to a renamed note, and writes to where the note is now', async () => {
    const { on, rows, tree } = await visit();
    await expect.poll(rows).toContain('Rings');
    await expect.poll(() => linked(on, 'Course.md')).toContain('Shelf/Rust.md');
    await on.page.evaluate(async () => {
      const { vault, fileManager } = window.app;
      const file = vault.getFileByPath('Shelf/Rust.md');
      if (file) await fileManager.renameFile(file, 'Shelf/Oxide.md');
    });
    await expect.poll(() => on.read('Course.md')).toBe(plan.replace('[[Rust]]', '[[Oxide]]'));
    await expect.poll(() => linked(on, 'Course.md')).toContain('Shelf/Oxide.md');
    await expect.poll(rows).toEqual(['Start', 'Rust', 'Traits', 'Macros', 'Maths', 'Rings', 'Own']);
    await box(tree, /^Macros/).click();
    await expect.poll(() => on.read('Shelf/Oxide.md')).toBe(ticked(rust, '- [ ] Macros'));
  });
});

const linked = (on: PlaygroundPage, path: string): Promise<string[]> =>
  on.page.evaluate((from) => Object.keys(window.app.metadataCache.resolvedLinks[from] ?? {}), path);

const move = (on: PlaygroundPage, from: string, to: string): Promise<void> =>
  on.page.evaluate(
    async ([path, goal]) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.rename(file, goal);
    },
    [from, to] as const,
  );
