import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { read, unfold, visitCourse } from './course-page';
import type { PlaygroundPage } from './playground';
import { watchVault } from './vault-bytes';
import { openedPerTest } from './visits';

const course = '# Plan\r\n- [x] Start\r\n\r\n![[Rust]]\r\n\r\n## [[Maths]]\r\n- [ ] Own';
const rust = '# Rust\n- [x] Traits\n- [ ] Macros\n';

describe('what is not asked for is not written, in a course that takes in other notes', () => {
  const browser = openedPerTest();
  let on: PlaygroundPage;
  let dashboard: Locator;

  const rows = (): Promise<string[]> => dashboard.locator('.syllabus-row-title').allInnerTexts();
  /** What was written since the last look, but for the plugin's own settings: by whom and where. */
  let seen = 0;
  const news = async (): Promise<string[]> => {
    // Longer than anything waits before it writes.
    await on.page.clock.runFor(12_000);
    const log = await on.page.evaluate(() => window.playground.writeLog());
    const fresh = log.slice(seen).filter(({ path }) => path !== '.obsidian/plugins/syllabus/data.json');
    seen = log.length;
    return fresh.map(({ by, kind, path }) => `${by}: ${kind} ${path}`);
  };
  const rename = (from: string, to: string): Promise<void> =>
    on.page.evaluate(
      async ([path, goal]) => {
        const file = window.app.vault.getFileByPath(path);
        if (file) await window.app.fileManager.renameFile(file, goal);
      },
      [from, to] as const,
    );
  const sync = (path: string, text: string): Promise<void> =>
    on.page.evaluate(
      ([where, now]) => {
        window.playground.writeExternally(where, now);
      },
      [path, text] as const,
    );

  it('opening, indexing, renaming, syncing, reloading and switching off add nothing to the log of writes', async () => {
    const files = { 'Course.md': course, 'Shelf/Rust.md': rust, 'Maths.md': '\uFEFF# Algebra\n- [ ] Rings' };
    ({ on, dashboard } = await visitCourse(browser, course, { files }));
    const differences = await watchVault(on);
    await unfold(dashboard, 'Plan');
    const all = ['Start', 'Rust', 'Traits', 'Macros', 'Maths', 'Rings', 'Own'];
    await expect.poll(rows).toEqual(all);
    expect(await news(), 'started').toEqual([]);

    for (const path of ['Course.md', 'Shelf/Rust.md', 'Maths.md']) await on.openNote(path);
    await read(on);
    await on.page.evaluate(async () => {
      const { vault, workspace } = window.app;
      const file = vault.getFileByPath('Course.md');
      for (const where of ['split', 'window'] as const) {
        const leaf = workspace.getLeaf(where);
        if (file) await leaf.openFile(file);
        if (where === 'window') leaf.detach();
      }
    });
    expect(await news(), 'opened').toEqual([]);

    await on.page.evaluate(() => window.playground.reloadPlugin());
    await expect.poll(rows).toEqual(all);
    expect(await news(), 'reloaded').toEqual([]);
    expect(await differences()).toEqual([]);

    await sync('Shelf/Rust.md', `${rust}- [ ] Atomics\n`);
    await expect.poll(rows).toContain('Atomics');
    await sync('Course.md', `${course}\r\n- [ ] More`);
    await expect.poll(rows).toContain('More');
    await sync('New.md', '# Other\n- [ ] One\n');
    expect(await news(), 'synced').toEqual([
      'outside: write Shelf/Rust.md',
      'outside: write Course.md',
      'outside: write New.md',
    ]);

    await rename('Shelf/Rust.md', 'Shelf/Oxide.md');
    await rename('Course.md', 'Renamed.md');
    // What was unfolded stays so.
    const now = ['Start', 'Rust', 'Traits', 'Macros', 'Atomics', 'Maths', 'Rings', 'Own', 'More'];
    await expect.poll(rows).toEqual(now);
    // The app itself mends the link.
    expect(await news(), 'renamed').toEqual([
      'app: rename Shelf/Rust.md -> Shelf/Oxide.md',
      'app: process Course.md',
      'app: rename Course.md -> Renamed.md',
    ]);

    await on.page.evaluate(() => {
      window.playground.renameExternally('Shelf/Oxide.md', 'Oxide.md');
      window.playground.disablePlugin();
    });
    expect(await news(), 'switched off').toEqual(['outside: remove Shelf/Oxide.md', 'outside: write Oxide.md']);
  });
});
