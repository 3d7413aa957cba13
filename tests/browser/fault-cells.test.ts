import type { Editor } from 'obsidian';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { data, read, unfold, visitCourse } from './course-page';
import { PlaygroundBrowser, type PlaygroundPage } from './playground';
import { isRefused, showsTheNote } from './refused';
import { watchVault, type Difference } from './vault-bytes';

const course = '# Sets\n- [x] Unions\n- [ ] Orders\n- [ ] Trees\n    - [ ] Heaps\n    - [ ] Tries\n';
const ticked = course.replace('[ ] Orders', '[x] Orders');
const words = 'New words.\n\n';

/** What is done to a note on which the faults strike. */
interface Operation {
  readonly name: string;
  readonly shown: 'closed' | 'read' | 'open';
  readonly lesson: string;
  /** The note before, and when it succeeds. */
  readonly before: string;
  readonly planned: string;
  readonly act: 'click the box' | 'type, then click the box' | 'undo';
}
const tick = { lesson: 'Orders', before: course, planned: ticked, act: 'click the box' } as const;
const operations: readonly Operation[] = [
  { name: 'ticking in a closed note', shown: 'closed', ...tick },
  {
    name: 'ticking a chapter in a closed note',
    shown: 'closed',
    lesson: 'Trees',
    before: course,
    planned: ['Trees', 'Heaps', 'Tries'].reduce((text, title) => text.replace(`[ ] ${title}`, `[x] ${title}`), course),
    act: 'click the box',
  },
  { name: 'undoing in a closed note', shown: 'closed', lesson: 'Orders', before: ticked, planned: course, act: 'undo' },
  { name: 'ticking in a note that is read', shown: 'read', ...tick },
  { name: 'ticking in an open note', shown: 'open', ...tick },
  {
    name: 'ticking in a note that is typed in',
    shown: 'open',
    lesson: 'Orders',
    before: words + course,
    planned: words + ticked,
    act: 'type, then click the box',
  },
];

type Staged = Parameters<typeof window.playground.failNext>;
interface Fault {
  readonly operation: Staged[0];
  readonly happening: string;
  readonly fault?: Staged[2];
  readonly reason: keyof typeof en.refusals;
  /** What lies on the disk when everything has had its time; by default what was there. */
  readonly leaves?: 'the planned text' | 'half of it' | 'nothing';
}
const late = { happening: 'takes longer than is waited', fault: { wait: 11_000 } } as const;
const gone = { happening: 'vanishes', reason: 'note-gone', leaves: 'nothing' } as const;
const inReading: readonly Fault[] = [
  { operation: 'read', happening: 'EIO', reason: 'read-failed' },
  { operation: 'read', happening: 'never', reason: 'read-failed' },
  { operation: 'read', ...gone },
];
const inWriting: readonly Fault[] = [
  { operation: 'process', happening: 'EBUSY', reason: 'read-failed' },
  { operation: 'process', ...late, reason: 'read-failed' },
  { operation: 'process', ...gone },
  { operation: 'process-write', happening: 'EACCES', reason: 'write-failed' },
  { operation: 'process-write', happening: 'ENOSPC', reason: 'write-failed' },
  { operation: 'process-write', ...late, reason: 'no-answer', leaves: 'the planned text' },
  { operation: 'process-write', ...gone },
  { operation: 'process-write', happening: 'tears', reason: 'half-written', leaves: 'half of it' },
];

let browser: PlaygroundBrowser;

beforeAll(async () => {
  browser = await PlaygroundBrowser.start();
});
afterAll(async () => {
  await browser.stop();
});

describe.each(operations)('a fault in $name', ({ shown, lesson, before, planned, act }) => {
  let on: PlaygroundPage;
  let tree: Locator;
  let differences: () => Promise<Difference[]>;

  beforeAll(async () => {
    const visited = await visitCourse(browser, course, shown === 'closed' ? {} : { open: 'Course.md' });
    on = visited.on;
    tree = await unfold(visited.dashboard, 'Sets');
    await tree.getByRole('treeitem', { name: /^Trees/ }).press('ArrowRight');
    differences = await watchVault(on);
  });
  afterAll(async () => {
    expect([...on.errors, ...on.foreignRequests]).toEqual([]);
    await on.close();
  });

  /** Stages the fault and acts within one turn, so that nothing else meets the fault. */
  const meet = (operation: Staged[0], fault: Staged[2]): Promise<void> =>
    on.page.evaluate(
      ([how, title, typed, ...staged]) => {
        const [leaf] = window.app.workspace.getLeavesOfType('markdown');
        const view = leaf?.view as unknown as { editor: Editor } | undefined;
        if (how === 'type, then click the box') view?.editor.replaceRange(typed, { line: 0, ch: 0 });
        const rows = [...document.querySelectorAll('.syllabus-row')];
        const box = rows.find((row) => row.textContent.includes(title))?.querySelector('input');
        const undo = document.querySelector<HTMLElement>('.notice button');
        window.playground.failNext(...staged);
        (how === 'undo' ? undo : box)?.click();
      },
      [act, lesson, words, operation, 'Course.md', fault] as const,
    );
  const isStruck = (): Promise<void> =>
    expect.poll(() => on.page.evaluate(() => window.app.vault.adapter.faults.staged.length)).toBe(0);
  const clickTheBox = (): Promise<void> =>
    tree
      .getByRole('treeitem', { name: new RegExp(`^${lesson}`) })
      .getByRole('checkbox')
      .click();
  /** As a sync would bring the note, back among the tracked ones if it was gone. */
  const become = async (text: string): Promise<void> => {
    await on.page.evaluate(
      ([now, tracked]) => {
        if (window.playground.data() !== tracked) window.playground.writeDataExternally(tracked);
        window.playground.writeExternally('Course.md', now);
      },
      [text, data()] as const,
    );
    if (shown !== 'closed') await on.openNote('Course.md');
    if (shown === 'read') await read(on);
    await showsTheNote(on);
  };
  const isNow = (text: string | null): Promise<void> => expect.poll(() => on.read('Course.md')).toBe(text);

  it.each(shown === 'open' ? inReading : [...inReading, ...inWriting])(
    'one notice, boxes that tell the truth, and the next click works: $happening at $operation',
    async ({ operation, happening, fault = happening, reason, leaves }) => {
      await become(course);
      // Old notices go, and what is said next is a notice of its own.
      await on.page.clock.fastForward(10_000);
      if (act === 'undo') {
        await clickTheBox();
        await isNow(before);
        await showsTheNote(on);
      }
      const heard = await on.notices;
      await meet(operation, fault);
      await isStruck();
      if (happening === 'never' || fault !== happening) await on.page.clock.fastForward(10_000);
      const sentence = en.refusals[reason](lesson, 'Course');
      await isRefused(on, sentence, { heard });

      // What is typed is saved, and what comes late has come.
      await on.page.clock.runFor(3_000);
      const half = planned.slice(0, planned.length / 2);
      await isNow(leaves ? { 'the planned text': planned, 'half of it': half, nothing: null }[leaves] : before);
      await isRefused(on, sentence, { heard });
      // A note that is gone is tracked no longer.
      const own = leaves === 'nothing' ? /^Course\.md$|\/data\.json$/u : /^Course\.md$/u;
      expect((await differences()).filter(({ path }) => !own.test(path))).toEqual([]);

      if (leaves === 'the planned text') return;
      if (leaves) await become(before);
      await clickTheBox();
      await on.page.clock.runFor(3_000);
      await isNow(planned);
      await showsTheNote(on);
    },
  );
});
