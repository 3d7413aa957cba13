import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLinesAsLessons } from '../../../src/core/builder/turn-lines';
import { countMarked, planBoxes, planNoBoxes } from '../../../src/core/builder/turn-list';
import { applied } from '../../../src/core/edit/edit';
import type { Plan } from '../../../src/core/edit/plan';
import { taskLines } from '../../../src/core/edit/task-lines';
import { readNote } from '../../../src/core/note/read-note';
import { anyNote, often, patiently } from '../../any-note';

const utf8 = { isUtf8: true };
const whole = { first: 0, last: 10_000 };
const after = (text: string, plan: Plan): string => {
  if (plan.type === 'refused') return plan.reason;
  return plan.type === 'noop' ? 'noop' : applied(text, plan.edits);
};
const boxed = (text: string, lines = whole): string => after(text, planBoxes(text, lines, ' ', utf8));
const unboxed = (text: string, alsoMarked = false, lines = whole): string =>
  after(text, planNoBoxes(text, lines, { open: ' ', alsoMarked }, utf8));
const asLessons = (text: string, lines = whole): string =>
  after(text, planLinesAsLessons(text, lines, { open: ' ', done: 'x' }, utf8));

describe('a list turned into lessons', () => {
  it('each item gets a box and nothing else: bullets, numbers, blanks and line ends stay', () => {
    expect(boxed('# A\r\n* one\r\n\r\n  1)  two\r\n\t- three ^id\r\n> + four')).toBe(
      '# A\r\n* [ ] one\r\n\r\n  1)  [ ] two\r\n\t- [ ] three ^id\r\n> + [ ] four',
    );
  });

  it('what has a box, says nothing or is no item stays', () => {
    expect(boxed('- [x] done\n- \n- one\n\nWords\n\n```\n- code\n```\n')).toBe(
      '- [x] done\n- \n- [ ] one\n\nWords\n\n```\n- code\n```\n',
    );
    expect(boxed('- [ ] a\n')).toBe('noop');
  });

  it('only in the lines that are meant', () => {
    expect(boxed('- one\n- two\n- three\n', { first: 1, last: 1 })).toBe('- one\n- [ ] two\n- three\n');
  });

  it('an item that would be none with a box takes no other with it', () => {
    expect(boxed('- one\n- <!-- hidden -->\n- two\n')).toBe('- [ ] one\n- <!-- hidden -->\n- [ ] two\n');
  });
});

describe('lessons turned into a plain list', () => {
  it('open boxes go, and what has another mark stays unless it is given away', () => {
    const lessons = '- [ ] one\n  - [x] two\n1. [/] three\n';
    expect(unboxed(lessons)).toBe('- one\n  - [x] two\n1. [/] three\n');
    expect(unboxed(lessons, true)).toBe('- one\n  - two\n1. three\n');
    expect(countMarked(lessons, whole, ' ')).toBe(2);
  });

  it('a lesson that would be something else without its box keeps it', () => {
    expect(unboxed('- [ ] one\n- [ ] # two\n- [ ] [x] three\n- [ ] - four\n')).toBe(
      '- one\n- [ ] # two\n- [ ] [x] three\n- [ ] - four\n',
    );
  });
});

describe('plain lines turned into lessons', () => {
  it('nest by their numbers or indentation and keep their words as they are written', () => {
    expect(asLessons('# A\n\n1 **Sets**\n1.1 [[Unions]] #tag\n2 Maps\n\n# B\n', { first: 2, last: 4 })).toBe(
      '# A\n\n- [ ] 1 **Sets**\n\t- [ ] 1.1 [[Unions]] #tag\n- [ ] 2 Maps\n\n# B\n',
    );
    expect(asLessons('Sets ..... 3\r\nMaps ..... 12')).toBe('- [ ] Sets\r\n- [ ] Maps');
    expect(asLessons('0:00 Intro\n12:30 Vectors\n')).toBe('- [ ] Intro (12:30)\n- [ ] Vectors\n');
  });

  it('lines around them stay lines', () => {
    expect(asLessons('before\none\ntwo\nafter', { first: 1, last: 2 })).toBe('before\n\n- [ ] one\n- [ ] two\n\nafter');
  });

  it('nothing is turned where a line would be lost, or among them is a list, a heading or code', () => {
    expect(asLessons('Chapters:\n0:00 Intro\n1:00 End')).toBe('noop');
    expect(asLessons('one\n- two')).toBe('noop');
    expect(asLessons('# A\none')).toBe('noop');
    expect(asLessons('```\none\n```')).toBe('noop');
    expect(asLessons('\n')).toBe('noop');
  });
});

describe('laws of turning a list', () => {
  const sometimes = { ...often, numRuns: often.numRuns / 2 };
  const range = fc.tuple(fc.nat(20), fc.nat(20)).map(([first, more]) => ({ first, last: first + more }));

  it(
    'into lessons and back is the same bytes, wherever no lesson stood before',
    () => {
      let turned = 0;
      fc.assert(
        fc.property(anyNote, range, (text, lines) => {
          const isIn = ({ line }: { readonly line: number }): boolean => lines.first <= line && line <= lines.last;
          if (taskLines(text, readNote(text)).some(isIn)) return;
          const lessons = planBoxes(text, lines, ' ', utf8);
          if (lessons.type !== 'edit') return;
          turned += 1;
          expect(unboxed(applied(text, lessons.edits), false, lines)).toBe(text);
        }),
        often,
      );
      expect(turned).toBeGreaterThan(often.numRuns / 20);
    },
    patiently,
  );

  it(
    'only boxes come and go, and every other task stays as it was',
    () => {
      fc.assert(
        fc.property(anyNote, range, fc.boolean(), (text, lines, alsoMarked) => {
          const plans = [planBoxes(text, lines, ' ', utf8), planNoBoxes(text, lines, { open: ' ', alsoMarked }, utf8)];
          plans.forEach((plan, index) => {
            if (plan.type !== 'edit') return;
            const [before, now] = [text, applied(text, plan.edits)].map(
              (note) => taskLines(note, readNote(note)).length,
            );
            expect(now).toBe((before ?? 0) + (index === 0 ? 1 : -1) * plan.edits.length);
            for (const { from, to, insert } of plan.edits) {
              expect([insert, text.slice(from, to)].join('')).toMatch(/^\[.\][ \t]+$/u);
            }
          });
        }),
        sometimes,
      );
    },
    patiently,
  );
});
