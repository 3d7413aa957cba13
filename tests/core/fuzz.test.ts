import './steps';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applied, type Edit } from '../../src/core/edit/edit';
import { planFinished } from '../../src/core/edit/finish-link';
import { linkLines, type LinkLine } from '../../src/core/edit/link-lines';
import { plan, type Plan } from '../../src/core/edit/plan';
import { taskLines, type TaskLine } from '../../src/core/edit/task-lines';
import type { Link } from '../../src/core/note/inline';
import { readNote } from '../../src/core/note/read-note';
import { muchMore, often, patiently } from '../any-note';
import { defaultRules, read } from './course/read';
import { anyDamages, anyFile } from './damage';
import { anyDateForm, dating, expectDatedAtMost } from './edit/any-date';
import { anyLinkList } from './edit/any-link-list';
import { endsAtAll } from './ends-at-all';

vi.mock(import('../../src/core/note/read-note'), async (importOriginal) => {
  const [{ readNote: really }, { remembering }] = await Promise.all([
    importOriginal(),
    import('./remembered-readings'),
  ]);
  return { readNote: remembering(really) };
});

const { lexicon } = defaultRules;

/** Notes of the project, and those that others wrote to be hard, where they are kept beside it. */
const folders = ['../notes', '../../../shared/cases'].map((path) => join(import.meta.dirname, path)).filter(existsSync);
/** Stretches of them, short enough to be read often. */
const stretches = folders
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((_, line) => (line % 4 === 0 ? [lines.slice(line, line + 6).join('\n')] : []));
  })
  .filter((text) => text.length < 600);
const withTasks = stretches.filter((text) => taskLines(text, readNote(text)).length > 0);

/** Three of four have a task that can be looked for. */
const anyStretch = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...withTasks) },
  { weight: 1, arbitrary: fc.constantFrom(...stretches) },
);

const tasksIn = (text: string): readonly TaskLine[] => taskLines(text, readNote(text));
const linksIn = (text: string): readonly LinkLine[] => linkLines(text, readNote(text), lexicon);

/** How often each answer came: a fuzz that is refused everything tries nothing. */
const answers = (): { count: (made: Plan) => void; share: (type: Plan['type']) => number } => {
  const came = { edit: 0, noop: 0, refused: 0 };
  return {
    count: ({ type }) => {
      came[type] += 1;
    },
    share: (type) => came[type] / (came.edit + came.noop + came.refused),
  };
};

describe('whatever happened to a note', () => {
  it(
    'reading and ticking end, neither throw nor touch anything but a mark of the line that was meant',
    () => {
      const came = answers();
      const ends = endsAtAll();
      const cases = fc.tuple(anyStretch, anyDamages({ least: 1, most: 4 }), anyFile, fc.nat(), anyDateForm);
      ends.within(() => {
        fc.assert(
          fc.property(cases, ([shown, damaged, file, pick, form]) => {
            const { text, isUtf8 } = file(damaged(shown));
            ends.begin(text);
            const { progress } = read(text);
            expect(progress.done).toBeLessThanOrEqual(progress.total);
            const tasks = tasksIn(shown);
            const task = tasks[pick % Math.max(1, tasks.length)];
            if (task) {
              const date = dating(form, pick % 2 === 0);
              const wish = { task: { text: shown, markOffset: task.markOffset }, wanted: '/', ...date };
              const made = plan(text, [wish], { isUtf8 });
              came.count(made);
              if (!isUtf8) expect(made).toEqual({ type: 'refused', reason: 'not-utf8' });
              if (made.type === 'edit') {
                const edit = made.edits.at(-1);
                const found = tasksIn(text).find(({ markOffset }) => markOffset === edit?.from);
                expect([found?.raw, found?.mark]).toEqual([task.raw, task.mark]);
                if (found) expectDatedAtMost(made.edits, found, '/', date);
                expect(tasksIn(applied(text, made.edits))).toHaveLength(tasksIn(text).length);
              }
            }
          }),
          muchMore,
        );
      });
      expect(came.share('edit')).toBeGreaterThan(0.4);
    },
    4 * patiently,
  );

  it(
    'marking a link ends, neither throws nor changes more than what its line says of it',
    () => {
      const came = answers();
      const ends = endsAtAll();
      const cases = fc.tuple(anyLinkList, anyDamages({ least: 0, most: 3 }), anyFile, fc.nat(), fc.nat({ max: 9 }));
      ends.within(() => {
        fc.assert(
          fc.property(cases, ([shown, damaged, file, pick, turn]) => {
            const { text, isUtf8 } = file(damaged(shown));
            ends.begin(text);
            const lines = linksIn(shown);
            const line = lines[pick % Math.max(1, lines.length)];
            if (line) {
              // Nearly always it is the other state that is wished for.
              const isFinished = turn === 0 ? line.isFinished : !line.isFinished;
              const made = planFinished(text, { text: shown, line: line.line }, isFinished, lexicon, { isUtf8 });
              came.count(made);
              if (!isUtf8) expect(made).toEqual({ type: 'refused', reason: 'not-utf8' });
              if (made.type === 'edit') expectMarked(text, line, isFinished, made.edits);
            }
          }),
          { ...often, numRuns: 5 * often.numRuns },
        );
      });
      expect(came.share('edit')).toBeGreaterThan(0.5);
    },
    4 * patiently,
  );
});

/** Exactly one line says something else of its links, by a word that was put in, or by what was taken out. */
function expectMarked(text: string, shown: LinkLine, isFinished: boolean, edits: readonly Edit[]): void {
  const after = applied(text, edits);
  const [before, now] = [linksIn(text), linksIn(after)];
  const changed = now.filter((line, nth) => line.raw !== before[nth]?.raw);
  expect([now.length, changed.map((line) => line.isFinished)]).toEqual([before.length, [isFinished]]);
  const was = before.find(({ line }) => line === changed[0]?.line);
  // The line that was meant, whatever it said of its links by then; it may begin a heading of two lines now.
  const links = shown.read.links.map(sourceIn(shown));
  expect(was?.read.links.map(sourceIn(was)).slice(0, links.length)).toEqual(links);
  expect(edits.every(({ from, to, insert }) => (isFinished ? from === to : insert === ''))).toBe(true);
  // Where the word stood behind a comment, what is read of the line ends earlier without it.
  const [long, short, line] = isFinished ? [after, text, changed[0]] : [text, after, was];
  const { from, to } = line?.read ?? { from: 0, to: 0 };
  expect([short.slice(0, from), short.slice(to - long.length + short.length)]).toEqual([
    long.slice(0, from),
    long.slice(to),
  ]);
}

const sourceIn =
  ({ read }: LinkLine) =>
  ({ from, to }: Link): string =>
    read.source.slice(from, to);
