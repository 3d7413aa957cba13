import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { box, data, disk, undo, unfold, visitCourse, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { isRefused as isSaidAndShown, isSaidOnce } from './refused';
import { openedPerTest } from './visits';

const course = '# Sets\n- [x] Unions\n- [ ] Orders\n- [ ] Graphs\n';

interface Visited {
  readonly on: PlaygroundPage;
  readonly dashboard: Locator;
  readonly tree: Locator;
}

describe('a refusal names note, lesson, reason and what to do, once, and the boxes show what the note says', () => {
  const browser = openedPerTest();

  async function visit(text = course, given: Visit = {}): Promise<Visited> {
    const { on, dashboard } = await visitCourse(browser, text, given);
    return { on, dashboard, tree: await unfold(dashboard, 'Sets') };
  }

  /** It was said, the boxes show the note, and the note has these words. */
  async function isRefused(
    { on }: Visited,
    reason: keyof typeof en.refusals,
    after: string,
    { lesson = 'Orders', note = 'Course', heard = [] }: { lesson?: string; note?: string; heard?: string[] } = {},
  ): Promise<void> {
    const path = `${note}.md`;
    await isSaidAndShown(on, en.refusals[reason](lesson, note), { path, heard });
    expect(await on.read(path)).toBe(after);
  }

  /** Another program writes the note, and the box is clicked before the app has told of it. */
  const writeAndClick = (on: PlaygroundPage, text: string): Promise<void> =>
    on.page.evaluate((now) => {
      window.playground.writeExternally('Course.md', now);
      const row = [...document.querySelectorAll('.syllabus-row')].find((one) => one.textContent.includes('Orders'));
      row?.querySelector('input')?.click();
    }, text);
  const fail = (on: PlaygroundPage, ...fault: Parameters<typeof window.playground.failNext>): Promise<void> =>
    on.page.evaluate((given) => {
      window.playground.failNext(...given);
    }, fault);
  const tickOrders = ({ tree }: Visited): Promise<void> => box(tree, /^Orders/).click();

  it('task-changed: somebody reworded the lesson', async () => {
    const at = await visit();
    const reworded = course.replace('Orders', 'Total orders');
    await writeAndClick(at.on, reworded);
    await isRefused(at, 'task-changed', reworded);
  });

  it('task-changed: *Undo* comes after somebody reworded the lesson', async () => {
    const at = await visit();
    await tickOrders(at);
    await box(at.tree, /^Orders, done/).waitFor();
    const heard = await at.on.notices;
    const reworded = course.replace('[ ] Orders', '[x] Total orders');
    await at.on.page.evaluate((now) => {
      window.playground.writeExternally('Course.md', now);
    }, reworded);
    await box(at.tree, /^Total orders, done/).waitFor();
    await undo(at.on);
    await isRefused(at, 'task-changed', reworded, { heard });
  });

  it('task-ambiguous: a twin came, and neither place nor words tell which one is meant', async () => {
    const at = await visit();
    const twins = course.replace('- [ ] Orders\n', '- [ ] Orders\n- [ ] Orders\n');
    await writeAndClick(at.on, twins);
    await isRefused(at, 'task-ambiguous', twins);
  });

  it('conflict-markers: a merge was left unfinished', async () => {
    const at = await visit();
    const torn = `${course}<<<<<<< HEAD\n`;
    await writeAndClick(at.on, torn);
    await isRefused(at, 'conflict-markers', torn);
  });

  it('too-large: the note grew out of what is read', async () => {
    const at = await visit();
    const huge = `${course}${'word '.repeat(500_000)}\n`;
    await writeAndClick(at.on, huge);
    await isSaidOnce(at.on, en.refusals['too-large']('Orders', 'Course'));
    expect(await disk(at.on)).toBe(huge);
    await at.dashboard.getByRole('button', { name: en.trouble.size('Course.md') }).waitFor();
  });

  it('not-utf8: bytes that are no text would be lost', async () => {
    const at = await visit();
    await at.on.page.evaluate(async () => {
      const bytes = new Uint8Array([
        ...new TextEncoder().encode(window.playground.read('Course.md') ?? ''),
        0xff,
        0x0a,
      ]);
      await window.app.vault.adapter.writeBinary('Course.md', bytes.buffer);
    });
    await at.dashboard.locator('.syllabus-notes').getByText(en.ticking.locks['not-utf8']).first().waitFor();
    expect(await box(at.tree, /^Orders/).isDisabled()).toBe(true);
    await at.on.runCommand('Complete lesson');
    await isRefused(at, 'not-utf8', `${course}\uFFFD\n`);
  });

  it('conflict-copy: syncing made the note', async () => {
    const path = 'Course.sync-conflict-20260131-101500-ABC.md';
    const at = await visit(course, {
      files: { ...alone, [path]: course },
      data: JSON.stringify({ version: 1, notes: [path] }),
    });
    await at.dashboard.locator('.syllabus-notes').getByText(en.ticking.locks['conflict-copy']).first().waitFor();
    expect(await box(at.tree, /^Orders/).isDisabled()).toBe(true);
    await at.on.runCommand('Complete lesson');
    await isRefused(at, 'conflict-copy', course, { note: path.replace('.md', '') });
    expect(await written(at.on)).toEqual([]);
  });

  it('line-says-more: a word beside the link would be read as text', async () => {
    const links = '# Sets\n- https://example.org/a done\n- see https://example.org/b for more\n# Tasks\n- [ ] One\n';
    const at = await visit(links);
    await box(at.tree, /^example.org\/b/).click();
    await isSaidOnce(at.on, en.refusals['line-says-more']('example.org/b', 'Course'));
    expect(await box(at.tree, /^example.org\/b, open/).isChecked()).toBe(false);
    expect(await disk(at.on)).toBe(links);
  });

  it('not-a-mark: the table of marks has none for it', async () => {
    const at = await visit(course, {
      data: data({
        marks: [
          [' ', 'open'],
          ['x', 'done'],
        ],
      }),
    });
    await at.on.runCommand('Mark lesson as doing');
    await isRefused(at, 'not-a-mark', course);
  });

  it('tasks-plugin: that plugin would make something else of the line', async () => {
    const at = await visit();
    await at.on.page.evaluate(() => {
      const plugins = window.app.plugins.plugins as unknown as Record<string, unknown>;
      plugins['obsidian-tasks-plugin'] = { apiV1: { executeToggleTaskDoneCommand: () => 'no task' } };
    });
    await tickOrders(at);
    await isRefused(at, 'tasks-plugin', course);
  });

  it('unsaved-elsewhere: two panes hold different words', async () => {
    const at = await visit(course, { open: 'Course.md' });
    await at.on.page.evaluate(async () => {
      const { vault, workspace } = window.app;
      const file = vault.getFileByPath('Course.md');
      if (file) await workspace.getLeaf('split').openFile(file);
      workspace.activeEditor?.editor.replaceRange('Typed.\n', { line: 0, ch: 0 });
    });
    await tickOrders(at);
    await isRefused(at, 'unsaved-elsewhere', course);
  });

  it('outcome-unknown: the disk failed, and what is there now does not tell', async () => {
    const at = await visit();
    await fail(at.on, 'read', 'Course.md', { text: course });
    await fail(at.on, 'read', 'Course.md', { text: 'Something else.\n' });
    await fail(at.on, 'process-write', 'Course.md', 'EIO');
    await tickOrders(at);
    await isRefused(at, 'outcome-unknown', course);
  });

  it('one that was clicked away does not silence the next', async () => {
    const at = await visit();
    for (let n = 0; n < 2; n += 1) await fail(at.on, 'read', 'Course.md', 'EIO');
    const shown = at.on.page.locator('.notice');
    await tickOrders(at);
    await shown.click();
    await tickOrders(at);
    await expect.poll(() => shown.allInnerTexts()).toEqual([en.refusals['read-failed']('Orders', 'Course')]);
  });

  it('two within three seconds are one notice, a later one is another', async () => {
    const at = await visit();
    for (let n = 0; n < 3; n += 1) await fail(at.on, 'read', 'Course.md', 'EIO');
    await tickOrders(at);
    const shown = at.on.page.locator('.notice');
    await expect.poll(() => shown.allInnerTexts()).toEqual([en.refusals['read-failed']('Orders', 'Course')]);
    await box(at.tree, /^Graphs/).click();
    await expect.poll(() => shown.allInnerTexts()).toEqual([en.refusals['read-failed']('Graphs', 'Course')]);
    await at.on.page.clock.fastForward(3_000);
    await tickOrders(at);
    await expect.poll(() => at.on.notices).toHaveLength(2);
  });
});
