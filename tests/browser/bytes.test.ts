import type { Editor } from 'obsidian';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { box, read, undo, unfold, visitCourse, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { isSaidOnce } from './refused';
import { markChange, watchVault, type Difference } from './vault-bytes';
import { openedPerTest } from './visits';

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

/** A text by its lines: what an editor makes of line ends is the app's affair. */
const lines = (text: string): string => text.replace(/\r\n/gu, '\n');

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
  const browser = openedPerTest();

  async function visit(text = course, given: Visit = {}): Promise<Visited> {
    const files = { ...bystanders(text), 'Course.md': text };
    const { on, dashboard } = await visitCourse(browser, text, { files, ...given });
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
  /** Types into the first or last line of the open note, and clicks a row's box, if any, before anything could have been saved. */
  const typeAndClick = (on: PlaygroundPage, title: string | null, nth = 0, where?: 'at the end'): Promise<void> =>
    on.page.evaluate(
      ([wanted, at, isLast]) => {
        const [leaf] = window.app.workspace.getLeavesOfType('markdown');
        const editor = (leaf?.view as unknown as { editor: Editor } | undefined)?.editor;
        editor?.replaceRange('New words.\n\n', { line: isLast ? editor.lastLine() : 0, ch: 0 });
        const rows = [...document.querySelectorAll('.syllabus-row')];
        const named = wanted === null ? [] : rows.filter((row) => row.textContent.includes(wanted));
        named[at]?.querySelector('input')?.click();
      },
      [title, nth, where !== undefined] as const,
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

  it.each([
    ['CRLF', course.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${course}`],
  ])(
    '%s, open, with unsaved words: what the editor saves differs by the mark from what it saves anyway',
    async (_, text) => {
      const { on, tree } = await visit(text, { open: 'Course.md' });
      await typeAndClick(on, null, 0, 'at the end');
      await on.page.clock.runFor(3_000);
      const anyway = (await on.read('Course.md')) ?? '';
      expect(lines(anyway)).toBe(lines(`${text}New words.\n\n`));
      await on.page.evaluate((before) => {
        window.playground.writeExternally('Course.md', before);
      }, text);
      await on.page.clock.runFor(3_000);
      await expect.poll(() => on.read('Course.md')).toBe(text);
      await typeAndClick(on, 'Orders', 0, 'at the end');
      await box(tree, /^Orders, done/).waitFor();
      await on.page.clock.runFor(3_000);
      await expect.poll(() => on.read('Course.md')).toBe(anyway.replace('[ ] Orders', '[x] Orders'));
      await undoInEditor(on);
      await on.page.clock.runFor(3_000);
      await expect.poll(() => on.read('Course.md')).toBe(anyway);
      expect(await written(on)).toEqual([]);
    },
  );

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
