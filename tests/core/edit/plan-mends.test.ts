import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applied } from '../../../src/core/edit/edit';
import { lineReadings } from '../../../src/core/edit/line-readings';
import type { Mend } from '../../../src/core/edit/mend';
import { planMends } from '../../../src/core/edit/plan-mends';
import { taskLines } from '../../../src/core/edit/task-lines';
import { linesOf, textOf } from '../../../src/core/note/lines';
import { readNote } from '../../../src/core/note/read-note';
import { anyNote, often, patiently } from '../../any-note';
import { kinds, read } from '../course/read';

vi.mock(import('../../../src/core/note/read-note'), async (importOriginal) => {
  const [{ readNote: really }, { remembering }] = await Promise.all([
    importOriginal(),
    import('../remembered-readings'),
  ]);
  return { readNote: remembering(really) };
});

const utf8 = { isUtf8: true };

function mended(text: string, line: number, mend: Mend, now = text): string {
  const plan = planMends(now, { text, mends: [{ line, mend }] }, utf8);
  return plan.type === 'edit' ? applied(now, plan.edits) : plan.type === 'refused' ? plan.reason : plan.type;
}

describe('a link that was meant as a heading', () => {
  it('gets its hash in front, and the rest of its line stays', () => {
    expect(mended('[# Rust](https://a.org)\n- [ ] a', 0, 'make-heading')).toBe('# [Rust](https://a.org)\n- [ ] a');
    expect(mended('# A\n\n [##  Rust #1](https://a.org)  \r\n', 2, 'make-heading')).toBe(
      '# A\n\n ## [Rust #1](https://a.org)  \r\n',
    );
  });

  it('is a course beside the others, whose level it takes where its own would make them sections', () => {
    expect(mended('## A\n- [ ] a\n\n[# Rust](https://a.org)', 3, 'make-heading')).toBe(
      '## A\n- [ ] a\n\n## [Rust](https://a.org)',
    );
    const note = read(mended('# A\n- [ ] a\n\n[# Rust](https://a.org)\n- [ ] b', 3, 'make-heading'));
    expect(note.courses.map(({ title, level, link }) => [title, level, link])).toEqual([
      ['A', 1, null],
      ['Rust', 1, 'https://a.org'],
    ]);
  });

  it('may end a paragraph', () => {
    expect(mended('words\n[# Rust](https://a.org)\nmore', 1, 'make-heading')).toBe(
      'words\n# [Rust](https://a.org)\nmore',
    );
  });

  it.each([
    ['in a list', '- a\n  [# Rust](https://a.org)', 1],
    ['in a quote', '> [# Rust](https://a.org)', 0],
    ['beside words', '[# Rust](https://a.org) is good', 0],
    ['in code', '```\n[# Rust](https://a.org)\n```', 1],
    ['in a comment', '%%\n[# Rust](https://a.org)\n%%', 1],
    ['in front matter', '---\n[# Rust](https://a.org)\n---\n', 1],
    ['without a link', '[# Rust] (https://a.org)', 0],
  ])('is left alone %s', (_, text, line) => {
    expect(mended(text, line, 'make-heading')).toBe('not-mendable');
  });

  const seed = resolve(import.meta.dirname, '../../../../shared/seeds/maths-for-ml.md');
  it.runIf(existsSync(seed))(
    'makes two courses of the lines 0 and 6 of a real note, and changes no other course',
    () => {
      const text = readFileSync(seed, 'utf8');
      const plan = planMends(
      text,
      { text, mends: [{ line: 0, mend: 'make-heading' }, { line: 6, mend: 'make-heading' }] },
      utf8,
    ); // prettier-ignore
      const after = read(plan.type === 'edit' ? applied(text, plan.edits) : '');
      expect(after.courses.slice(0, 2).map(({ title, line, link }) => [title, line, link])).toEqual([
      ['Mathematics for Machine Learning Tutorial (3 Complete Courses in 1 video)', 0, 'https://www.youtube.com/watch?v=0z6AhrOSrRs'],
      ['The Complete Mathematics of Neural Networks and Deep Learning', 6, 'https://www.youtube.com/@adamdhalla1270'],
    ]); // prettier-ignore
      expect(after.courses.slice(2)).toEqual(read(text).courses);
      expect(kinds(after).filter((kind) => kind.startsWith('looks-like-heading'))).toEqual([]);
    },
  );
});

describe('what was meant as a task', () => {
  it.each([
    ['- [] a', '- [ ] a'],
    ['- [xx] a', '- [x] a'],
    ['- [ X] a', '- [X] a'],
    ['* [  ]\ta', '* [ ]\ta'],
    ['1. [x]a', '1. [x] a'],
    ['- [ ]a', '- [ ] a'],
    ['-[ ] a', '- [ ] a'],
    ['+[x]  a', '+ [x]  a'],
    ['> - [] a', '> - [ ] a'],
    ['  - - [x]a  ', '  - - [x] a  '],
  ])('%j becomes %j', (text, task) => {
    expect(mended(`# A\n${text}\r\n`, 1, 'make-task')).toBe(`# A\n${task}\r\n`);
  });

  it.each(['- []', '- [a](b)', '- [ ] a', '- [ab] a', 'a', '    -[ ] code', '`-[ ] a`', '[] a', '%% -[ ] a %%'])(
    '%j is left alone',
    (text) => {
      expect(mended(text, 0, 'make-task')).toBe('not-mendable');
    },
  );

  it('is left alone where the lines below would be read otherwise', () => {
    expect(mended('-[ ] a\n\n    code', 0, 'make-task')).toBe('not-mendable');
  });

  it('all of a list at once become tasks of one list', () => {
    const text = '-[ ] a\n-[x] b\n-[ ] c';
    const mends = [0, 1, 2].map((line) => ({ line, mend: 'make-task' as const }));
    const plan = planMends(text, { text, mends }, utf8);
    expect(plan.type === 'edit' && applied(text, plan.edits)).toBe('- [ ] a\n- [x] b\n- [ ] c');
  });
});

describe('a task without a text', () => {
  it.each([
    ['# A\n- [ ] a\n- [ ] \n- [ ] b', 2, '# A\n- [ ] a\n- [ ] b'],
    ['- [ ] a\r\n- [x]', 1, '- [ ] a'],
    ['- [ ]\r\n', 0, ''],
  ])('is taken out of %j with its line', (text, line, rest) => {
    expect(mended(text, line, 'remove-line')).toBe(rest);
  });

  it.each([
    ['- [ ] a', 0],
    ['- [ ]\n  - [ ] a', 0],
    ['- [ ]\n  words', 0],
    ['words\n- [ ]\n===', 1],
    ['> - [ ] ', 0],
  ])('stays where its line holds more, or others would be read otherwise: %j', (text, line) => {
    expect(mended(text, line, 'remove-line')).toBe('not-mendable');
  });
});

describe('mending', () => {
  it('follows a line that moved, and refuses one that changed, went, or has a twin', () => {
    expect(mended('-[ ] a', 0, 'make-task', 'new\n\n-[ ] a')).toBe('new\n\n- [ ] a');
    expect(mended('-[ ] a', 0, 'make-task', '-[ ] b')).toBe('task-changed');
    expect(mended('-[ ] a', 0, 'make-task', '-[x] a')).toBe('task-changed');
    expect(mended('-[ ] a', 0, 'make-task', 'x\n\n-[ ] a\n\n-[ ] a')).toBe('task-changed');
  });

  it('refuses a note that must not be written', () => {
    expect(mended('-[ ] a\n<<<<<<< HEAD', 0, 'make-task')).toBe('conflict-markers');
    expect(mended(`-[ ] a\n${'- '.repeat(70)}b`, 0, 'make-task')).toBe('too-large');
    expect(planMends('-[ ] a', { text: '-[ ] a', mends: [{ line: 0, mend: 'make-task' }] }, { isUtf8: false })).toEqual(
      {
        type: 'refused',
        reason: 'not-utf8',
      },
    );
  });

  it('refuses lines that are taken out beside each other at the end of a note', () => {
    const text = 'a\n\n- [ ]\n- [ ]';
    const mends = [2, 3].map((line) => ({ line, mend: 'remove-line' as const }));
    expect(planMends(text, { text, mends }, utf8)).toEqual({ type: 'refused', reason: 'not-mendable' });
  });
});

const slips = [
  '[# A](https://a.org)',
  '[## A](b)',
  '-[ ] a',
  '*[x] a',
  '- [] a',
  '- [xx] a',
  '1. [ ]a',
  '- [ ]',
  '- [x] ',
];
/** A note with something in it that can be mended. */
const anySlip = fc
  .tuple(anyNote, anyNote, fc.constantFrom('', '  ', '> ', '- '), fc.constantFrom(...slips), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([above, below, ahead, slip, end]) => above + end + ahead + slip + end + below); // prettier-ignore
const mendOf = new Map<string, Mend>([
  ['looks-like-heading', 'make-heading'],
  ['not-a-task', 'make-task'],
  ['empty-task', 'remove-line'],
]);

describe('laws of mending', () => {
  it(
    'a finding is gone once it is mended, and every other one is as it was',
    () => {
      let mendings = 0;
      fc.assert(
        fc.property(anySlip, fc.nat(), (text, pick) => {
          const before = read(text).findings.filter(({ kind }) => mendOf.has(kind));
          const finding = before[pick % Math.max(1, before.length)];
          if (!finding) return;
          const mend = mendOf.get(finding.kind) ?? 'make-task';
          const plan = planMends(text, { text, mends: [{ line: finding.line, mend }] }, utf8);
          if (plan.type !== 'edit') return;
          mendings += 1;
          const after = applied(text, plan.edits);
          const isGone = mend === 'remove-line';
          const now = read(after).findings.filter(({ kind }) => mendOf.has(kind));
          const rest = before
            .filter((one) => one !== finding)
            .map((one) => ({ ...one, line: isGone && one.line > finding.line ? one.line - 1 : one.line }));
          expect(now).toEqual(rest);
        }),
        often,
      );
      expect(mendings).toBeGreaterThan(often.numRuns / 4);
    },
    patiently,
  );

  it(
    'it changes hashes, blanks and a mark of one line that is read, and no task but the one it makes',
    () => {
      let mendings = 0;
      fc.assert(
        fc.property(anySlip, fc.nat(), fc.constantFrom<Mend>('make-heading', 'make-task'), (text, pick, mend) => {
          const lines = linesOf(text);
          const likely = lines.flatMap((one, number) => (textOf(text, one).includes('[') ? number : []));
          const line = likely[pick % likely.length] ?? 0;
          const plan = planMends(text, { text, mends: [{ line, mend }] }, utf8);
          if (plan.type !== 'edit') return;
          mendings += 1;
          const here = lines[line] ?? { from: 0, to: 0 };
          for (const { from, to, insert } of plan.edits) {
            expect(from >= here.from && to <= here.to).toBe(true);
            expect(text.slice(from, to) + insert).toMatch(mend === 'make-heading' ? /^[# \t]*$/ : /^[ x]*$/i);
          }
          const tree = readNote(text);
          expect(lineReadings(text, tree).has(line)).toBe(true);
          expect(tree.visible.slice(here.from, here.to)).toBe(textOf(text, here));
          const tasks = (note: string): readonly string[] =>
            taskLines(note, readNote(note)).flatMap((task) => (task.line === line ? [] : `${task.line} ${task.raw}`));
          expect(tasks(applied(text, plan.edits))).toEqual(tasks(text));
        }),
        often,
      );
      expect(mendings).toBeGreaterThan(often.numRuns / 50);
    },
    patiently,
  );
});
