import type { Editor } from 'obsidian';
import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { box, read, undo, unfold, visitCourse, written } from './course-page';
import { PlaygroundBrowser, type PlaygroundPage, type Visit } from './playground';
import { isSaidOnce } from './refused';
import { markChange, watchVault, type Difference } from './vault-bytes';

const course = `# Sets
- [ ] Basics
    - [x] Unions
    - [ ] Exercises
- [ ] Relations
    - [ ] Exercises
    - [ ] Orders
`;
const six = `# Sets\n${'- [ ] Exercises\n'.repeat(6)}`;
const orders = (text = course): Difference => markChange(text, '    - [ ] Orders');
const typed: Difference = { path: 'Course.md', offset: 0, removed: '', inserted: 'New words.\n\n' };

/** Files that nothing may touch: notes that read like the course, and what the app keeps where nobody looks. */
const bystanders = (text: string): Record<string, string> => ({
  'Shelf/Course.md': text,
  'course.md.bak': text,
  '.trash/Course.md': text,
  '.obsidian/app.json': '{\r\n\t"readableLineLength": true }',
  '.obsidian/snippets/Course.md': text,
});

interface Visited {
  readonly on: PlaygroundPage;
  readonly tree: Locator;
  /** The vault differs in this and nothing else, also after everything that waits has had its time. */
  readonly isOnly: (...differences: readonly Difference[]) => Promise<void>;
}

describe('a tick changes the planned bytes of the vault and no other', () => {
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

  async function visit(text = course, given: Visit = {}): Promise<Visited> {
    const files = { ...bystanders(text), 'Course.md': text };
    const { on, dashboard } = await visitCourse(browser, text, { files, ...given });
    opened = on;
    const tree = await unfold(dashboard, 'Sets');
    const relations = tree.getByRole('treeitem', { name: /^Relations/ });
    if ((await relations.count()) > 0) await relations.press('ArrowRight');
    const differences = await watchVault(on);
    return {
      on,
      tree,
      isOnly: async (...wanted) => {
        // Longer than an editor waits with its save.
        await on.page.clock.runFor(3_000);
        await expect.poll(differences).toEqual(wanted);
      },
    };
  }
  const tick = async (tree: Locator, name: RegExp): Promise<void> => {
    await box(tree, name).click();
    await box(tree, new RegExp(`${name.source}, done`)).waitFor();
  };
  /** Clicks a box that is ticked, and waits until it is not. */
  const untick = async (tree: Locator, name: RegExp): Promise<void> => {
    await box(tree, new RegExp(`${name.source}, done`)).click();
    await box(tree, new RegExp(`${name.source}, open`)).waitFor();
  };
  /** What the open notes show, wherever the focus is. */
  const buffers = (on: PlaygroundPage): Promise<string[]> =>
    on.page.evaluate(() =>
      window.app.workspace
        .getLeavesOfType('markdown')
        .map(({ view }) => (view as unknown as { getViewData(): string }).getViewData()),
    );
  const undoInEditor = (on: PlaygroundPage): Promise<void> =>
    on.page.evaluate(() => {
      const [leaf] = window.app.workspace.getLeavesOfType('markdown');
      (leaf?.view as unknown as { editor: { undo(): void } } | undefined)?.editor.undo();
    });
  /** Types at the start of the open note, and clicks a row's box before anything could have been saved. */
  const typeAndClick = (on: PlaygroundPage, title: string, nth = 0): Promise<void> =>
    on.page.evaluate(
      ([wanted, at]) => {
        const [leaf] = window.app.workspace.getLeavesOfType('markdown');
        (leaf?.view as unknown as { editor: Editor } | undefined)?.editor.replaceRange('New words.\n\n', {
          line: 0,
          ch: 0,
        });
        const rows = [...document.querySelectorAll('.syllabus-row')].filter((row) => row.textContent.includes(wanted));
        rows[at]?.querySelector('input')?.click();
      },
      [title, nth] as const,
    );

  it('closed: one character, and *Undo* in the notice gives back the same bytes', async () => {
    const { on, tree, isOnly } = await visit();
    await tick(tree, /^Orders/);
    await isOnly(orders());
    expect(await on.notices).toEqual(['“Orders” is done.']);
    await undo(on);
    await box(tree, /^Orders, open/).waitFor();
    await isOnly();
    await tick(tree, /^Orders/);
    await untick(tree, /^Orders/);
    await isOnly();
  });

  it('open, saved, clicked twice: the editor takes it as one step of undo, and saves it', async () => {
    const { on, tree, isOnly } = await visit(course, { open: 'Course.md' });
    await box(tree, /^Orders/).dblclick();
    await box(tree, /^Orders, done/).waitFor();
    expect(await on.notices).toEqual([]);
    await isOnly(orders());
    await undoInEditor(on);
    await isOnly();
    await box(tree, /^Orders, open/).waitFor();
    expect(await written(on)).toEqual([]);
  });

  it('open, with unsaved words: both are kept, nothing is written around the editor, and undo leaves the words', async () => {
    const { on, tree, isOnly } = await visit(course, { open: 'Course.md' });
    await typeAndClick(on, 'Orders');
    await box(tree, /^Orders, done/).waitFor();
    await isOnly(typed, orders());
    await undoInEditor(on);
    await isOnly(typed);
    await box(tree, /^Orders, open/).waitFor();
    expect(await written(on)).toEqual([]);
  });

  it('open in two panes: both show it, also when it is undone', async () => {
    const { on, tree, isOnly } = await visit(course, { open: 'Course.md' });
    await on.page.evaluate(async () => {
      const { vault, workspace } = window.app;
      const file = vault.getFileByPath('Course.md');
      if (file) await workspace.getLeaf('split').openFile(file);
    });
    await tick(tree, /^Orders/);
    await isOnly(orders());
    const both = course.replace('[ ] Orders', '[x] Orders');
    await expect.poll(() => buffers(on)).toEqual([both, both]);
    await untick(tree, /^Orders/);
    await isOnly();
    await expect.poll(() => buffers(on)).toEqual([course, course]);
    expect(await written(on)).toEqual([]);
  });

  it('read: the file is written, the view follows, and *Undo* in the notice gives back the same bytes', async () => {
    const { on, tree, isOnly } = await visit(course, { open: 'Course.md' });
    await read(on);
    await tick(tree, /^Orders/);
    await isOnly(orders());
    expect(await written(on)).toHaveLength(1);
    await undo(on);
    await box(tree, /^Orders, open/).waitFor();
    await isOnly();
  });

  it('open in a window of its own', async () => {
    const { on, tree, isOnly } = await visit();
    await on.page.evaluate(async () => {
      const { vault, workspace } = window.app;
      const file = vault.getFileByPath('Course.md');
      if (file) await workspace.getLeaf('window').openFile(file);
    });
    // The window lies over the sidebar.
    await tree.getByRole('treeitem', { name: /^Orders/ }).press(' ');
    await box(tree, /^Orders, done/).waitFor();
    await isOnly(orders());
    await undoInEditor(on);
    await isOnly();
    await box(tree, /^Orders, open/).waitFor();
    expect(await written(on)).toEqual([]);
  });

  it.each([
    ['CRLF', course.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${course}`],
    ['no final newline', course.trimEnd()],
    ['line ends of several kinds', course.replace('\n', '\r\n').replace('Exercises\n', 'Exercises\r')],
  ])('%s: ticked and opened again, closed and open', async (_, text) => {
    const { on, tree, isOnly } = await visit(text);
    for (const how of ['closed', 'open']) {
      if (how === 'open') await on.openNote('Course.md');
      await tick(tree, /^Orders/);
      await isOnly(orders(text));
      await untick(tree, /^Orders/);
      await isOnly();
    }
  });

  describe('of six equal lessons the one that was clicked', () => {
    const fourth: Difference = {
      path: 'Course.md',
      offset: six.indexOf('[') + 3 * 16 + 1,
      removed: ' ',
      inserted: 'x',
    };
    const exercises = (tree: Locator): Locator => box(tree, /^Exercises/).nth(3);

    it('closed', async () => {
      const { on, tree, isOnly } = await visit(six);
      await exercises(tree).click();
      await isOnly(fourth);
      await undo(on);
      await isOnly();
    });

    it('open, with unsaved words above: by its place, and while its place tells nothing, none until they are saved', async () => {
      const { on, tree, isOnly } = await visit(six, { open: 'Course.md' });
      // All six stand between the same lines, but for the first and the last.
      await typeAndClick(on, 'Exercises', 3);
      await isSaidOnce(on, en.refusals['task-ambiguous']('Exercises', 'Course'));
      await expect.poll(() => tree.locator('[data-task=x], [aria-disabled=true]').count()).toBe(0);
      await isOnly(typed);
      await exercises(tree).dblclick();
      await expect.poll(() => exercises(tree).isChecked()).toBe(true);
      await isOnly(typed, fourth);
      await undoInEditor(on);
      await isOnly(typed);
      expect(await on.notices).toHaveLength(1);
      expect(await written(on)).toEqual([]);
    });

    it('open, with unsaved words above, each in a chapter of its own', async () => {
      const text = `# Sets\n${[1, 2, 3, 4, 5, 6].map((n) => `## Part ${n}\n- [ ] Exercises\n`).join('')}`;
      const { on, tree, isOnly } = await visit(text, { open: 'Course.md' });
      await typeAndClick(on, 'Exercises', 3);
      await box(tree, /^Exercises, done/).waitFor();
      await isOnly(typed, { ...fourth, offset: text.indexOf('[', text.indexOf('Part 4')) + 1 });
      await undoInEditor(on);
      await isOnly(typed);
      expect(await written(on)).toEqual([]);
    });
  });
});
