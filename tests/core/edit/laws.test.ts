import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applied, type Edit } from '../../../src/core/edit/edit';
import { plan, type Wish } from '../../../src/core/edit/plan';
import { taskLines, type TaskLine } from '../../../src/core/edit/task-lines';
import { readNote } from '../../../src/core/note/read-note';
import { anyMark, anyNote, often, patiently } from '../../any-note';
import { nodesOf, read } from '../course/read';
import { anyDatedWords, anyDateForm, dating, expectDatedAtMost } from './any-date';

vi.mock(import('../../../src/core/note/read-note'), async (importOriginal) => {
  const [{ readNote: really }, { remembering }] = await Promise.all([
    importOriginal(),
    import('../remembered-readings'),
  ]);
  return { readNote: remembering(really) };
});

const utf8 = { isUtf8: true };
const tasksIn = (text: string): readonly TaskLine[] => taskLines(text, readNote(text));

/** Backticks have a law of their own: they alone may change how the rest of the note reads. */
const isPlain = (mark: string): boolean => mark !== '`';
const anyPlainMark = anyMark.filter(isPlain);

/** A note with at least one task, and one of its tasks. */
const anyTask = fc
  .tuple(anyNote, fc.nat())
  .map(([text, pick]) => ({ text, tasks: tasksIn(text), pick }))
  .filter(({ tasks }) => tasks.length > 0 && tasks.every(({ mark }) => isPlain(mark)))
  .map(({ text, tasks, pick }) => ({ text, task: tasks[pick % tasks.length] as TaskLine, tasks }));

/** A task in whose line dates stand, or nothing but a date. */
const anyDatedTask = fc
  .tuple(anyTask, anyDatedWords)
  .map(([{ text, task }, words]) => {
    const { markOffset, mark, lineFrom, raw } = task;
    const [from, to] = [markOffset + mark.length + 2, lineFrom + raw.length];
    const dated = text.slice(0, from) + words(text.slice(from, to)) + text.slice(to);
    return { text: dated, task: tasksIn(dated).find((one) => one.markOffset === markOffset) };
  })
  .filter((made): made is { text: string; task: TaskLine } => made.task !== undefined);

const titlesIn = (text: string): readonly string[] =>
  read(text).courses.flatMap(({ title, children }) => [title, ...nodesOf(children).map((node) => node.title)]);

const wish = (text: string, { markOffset }: TaskLine, wanted: string): Wish => ({ task: { text, markOffset }, wanted });

function editsOf(text: string, wishes: readonly Wish[]): readonly Edit[] | null {
  const made = plan(text, wishes, utf8);
  return made.type === 'edit' ? made.edits : null;
}

/** A change that somebody else makes to a note: whole lines put in, taken out, doubled or swapped. */
const anyChange = fc.record({
  type: fc.constantFrom('insert', 'remove', 'double', 'swap', 'type'),
  at: fc.nat(),
  line: fc.constantFrom('', 'words', '- [ ] a', '- [x] a', '# Heading', '  - [ ] b', '```', '%%'),
} as const);

function changed(text: string, { type, at, line }: { type: string; at: number; line: string }): string {
  const lines = text.split('\n');
  const here = at % lines.length;
  const old = lines[here] ?? '';
  if (type === 'insert') lines.splice(here, 0, line);
  else if (type === 'remove') lines.splice(here, 1);
  else if (type === 'double') lines.splice(here, 0, old);
  else if (type === 'type') lines[here] = `${old}!`;
  else lines.splice(here, 2, lines[here + 1] ?? '', old);
  return lines.join('\n');
}

describe('laws of an edit with a done date', () => {
  it(
    'reading it again shows another mark and another date, and nothing else is another',
    () => {
      let datings = 0;
      fc.assert(
        fc.property(anyDatedTask, anyDateForm, fc.boolean(), ({ text, task }, form, isDone) => {
          const wanted = isDone ? 'x' : ' ';
          const date = dating(form, isDone);
          const edits = editsOf(text, [{ ...wish(text, task, wanted), ...date }]);
          if (!edits) return;
          datings += edits.length - 1;
          expectDatedAtMost(edits, task, wanted, date);
          const after = applied(text, edits);
          const before = tasksIn(text).map(({ mark, markOffset }) => (markOffset === task.markOffset ? wanted : mark));
          expect(tasksIn(after).map(({ mark }) => mark)).toEqual(before);
          expect(titlesIn(after)).toEqual(titlesIn(text));
        }),
        often,
      );
      expect(datings).toBeGreaterThan(often.numRuns / 10);
    },
    patiently,
  );

  it(
    'ticked and reopened, a line that had no date has the same bytes',
    () => {
      fc.assert(
        fc.property(anyDatedTask, anyDateForm, ({ text, task }, form) => {
          if (task.mark === 'x' || task.raw.includes('2026')) return;
          const edits = editsOf(text, [{ ...wish(text, task, 'x'), ...dating(form, true) }]);
          const there = applied(text, edits ?? []);
          const back = editsOf(there, [{ ...wish(there, task, task.mark), ...dating(form, false) }]);
          expect(applied(there, back ?? [])).toBe(text);
        }),
        often,
      );
    },
    patiently,
  );
});

describe('laws of an edit', () => {
  it(
    'it changes the status and nothing else, and reading it again shows exactly that',
    () => {
      fc.assert(
        fc.property(anyTask, anyPlainMark, ({ text, task, tasks }, wanted) => {
          const edits = editsOf(text, [wish(text, task, wanted)]);
          if (task.mark === wanted) {
            expect(edits).toBeNull();
            return;
          }
          const from = task.markOffset;
          expect(edits).toEqual([{ from, to: from + task.mark.length, insert: wanted }]);
          const after = tasksIn(applied(text, edits ?? []));
          expect(after.map(({ mark }) => mark)).toEqual(tasks.map((each) => (each === task ? wanted : each.mark)));
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'there and back again is the same bytes, and twice is once',
    () => {
      fc.assert(
        fc.property(anyTask, anyPlainMark, ({ text, task }, wanted) => {
          const there = applied(text, editsOf(text, [wish(text, task, wanted)]) ?? []);
          expect(plan(there, [wish(there, task, wanted)], utf8)).toEqual({ type: 'noop' });
          expect(applied(there, editsOf(there, [wish(there, task, task.mark)]) ?? [])).toBe(text);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'a backtick is written only where the note still reads as the same tasks',
    () => {
      fc.assert(
        fc.property(anyTask, ({ text, task, tasks }) => {
          const edits = editsOf(text, [wish(text, task, '`')]);
          if (edits) expect(tasksIn(applied(text, edits))).toHaveLength(tasks.length);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'all tasks of a note in one plan are each its own edit, from the end to the start',
    () => {
      fc.assert(
        fc.property(anyTask, ({ text, tasks }) => {
          const after = applied(
            text,
            editsOf(
              text,
              tasks.map((task) => wish(text, task, '/')),
            ) ?? [],
          );
          expect(tasksIn(after).map(({ mark }) => mark)).toEqual(tasks.map(() => '/'));
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'in a note that moved on it never touches a line that read differently, and refuses rather than throws',
    () => {
      fc.assert(
        fc.property(anyTask, fc.array(anyChange, { minLength: 1, maxLength: 5 }), ({ text, task }, changes) => {
          const now = changes.reduce(changed, text);
          const edits = editsOf(now, [wish(text, task, '/')]);
          for (const { from, to, insert } of edits ?? []) {
            expect([now.slice(from, to), insert]).toEqual([task.mark, '/']);
            expect(tasksIn(now).find(({ markOffset }) => markOffset === from)?.raw).toBe(task.raw);
          }
          expect(edits === null || edits.length === 1).toBe(true);
        }),
        often,
      );
    },
    patiently,
  );
});
