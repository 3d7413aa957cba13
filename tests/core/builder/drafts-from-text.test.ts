import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsFromPattern } from '../../../src/core/builder/drafts-from-pattern';
import { draftsFromText } from '../../../src/core/builder/drafts-from-text';
import type { LessonDraft } from '../../../src/core/builder/lesson-draft';
import { anyNote, often, patiently } from '../../any-note';

/** One line for each lesson, indented by what is around it, with all that is known of it. */
function shown(drafts: readonly LessonDraft[], indent = ''): string {
  return drafts
    .map(({ title, url, seconds, isDone, children }) => {
      const more = [url, seconds === null ? null : `${seconds} s`, isDone ? 'done' : null].filter(Boolean);
      return `${indent}${[title, ...more].join(' | ')}\n${shown(children, `${indent}  `)}`;
    })
    .join('');
}
const given = (...lines: string[]): string => shown(draftsFromText(lines.join('\n')));
const lines = (...expected: string[]): string => `${expected.join('\n')}\n`;

describe('lessons from a pasted text', () => {
  it('plain lines, bullets, boxes and numbers of lists are one lesson each', () => {
    expect(given('Sets', '', '- Maps', '* [x] Graphs', '+ [ ] Trees', '1. Rings', '2) Fields', '• Groups', '-')).toBe(
      lines('Sets', 'Maps', 'Graphs | done', 'Trees', 'Rings', 'Fields', 'Groups'),
    );
  });

  it('indentation nests, with tabs or blanks, and so do headings', () => {
    expect(given('Sets', '\tUnions', '\t\tProofs', '\tMore', 'Maps')).toBe(
      lines('Sets', '  Unions', '    Proofs', '  More', 'Maps'),
    );
    expect(given('# Part I', '## Sets', '- a', '  - b', '# Part II', 'c')).toBe(
      lines('Part I', '  Sets', '    a', '      b', 'Part II', '  c'),
    );
  });

  it('numbers such as 1.2 nest below 1 and below “Chapter 1”, and what has none stands beside what is before it', () => {
    expect(given('1 Sets', '1.1 Unions', '1.1.1 Proofs', 'Exercises', '1.2 More', '2. Maps', '2.1 Kernels')).toBe(
      lines('1 Sets', '  1.1 Unions', '    1.1.1 Proofs', '    Exercises', '  1.2 More', '2 Maps', '  2.1 Kernels'),
    );
    expect(
      given('Part I: Basics', 'Chapter 1: Sets', '1.1. Unions', 'Chapter 2', '2.1 Maps', 'Part II', 'Chapter 3'),
    ).toBe(
      lines(
        'Part I: Basics',
        '  Chapter 1: Sets',
        '    1.1 Unions',
        '  Chapter 2',
        '    2.1 Maps',
        'Part II',
        '  Chapter 3',
      ),
    );
  });

  it('the contents of a book lose their dots and pages, and words that end with a number keep it', () => {
    expect(given('1 Sets ............ 3', '1.1 Unions . . . . . 12', 'Index\t210', 'Preface … ix', 'Lecture 4')).toBe(
      lines('1 Sets', '  1.1 Unions', '  Index', '  Preface', 'Lecture 4'),
    );
    expect(given('1 Sets 3', '1.1 Unions 4', '1.2 Maps 9', '2 Rings 12')).toBe(
      lines('1 Sets', '  1.1 Unions', '  1.2 Maps', '2 Rings'),
    );
    expect(given('Lecture 1', 'Lecture 2', 'Lecture 3')).toBe(lines('Lecture 1', 'Lecture 2', 'Lecture 3'));
    expect(given('1. Physics 101', '2. Physics 201', '3. Maths 101')).toBe(
      lines('Physics 101', 'Physics 201', 'Maths 101'),
    );
  });

  it('the chapters of a video take until the next one begins', () => {
    expect(given('Chapters:', '0:00 Intro', '12:30 - Vectors', '(1:02:03) Maps')).toBe(
      lines('Intro | 750 s', 'Vectors | 2973 s', 'Maps'),
    );
    expect(given('Intro 0:00', 'Vectors – 00:12:30', 'Maps 20:00')).toBe(
      lines('Intro | 750 s', 'Vectors | 450 s', 'Maps'),
    );
  });

  it('times that are no chapters stay words, and a length in parentheses at the end is a length', () => {
    expect(given('9:30 Breakfast', '8:00 Tea')).toBe(lines('9:30 Breakfast', '8:00 Tea'));
    expect(given('Intro (12:34)', 'Maps (1:02:03)')).toBe(lines('Intro | 754 s', 'Maps | 3723 s'));
  });

  it('a link is what the lesson opens, and words beside an address are its title', () => {
    expect(
      given(
        '[Sets](https://a.b/c) (1:00)',
        'Maps – https://a.b/d',
        'https://a.b/e',
        'Graphs: <https://a.b/f>',
        '[[Note|Trees]]',
        '[x](javascript:a)',
      ),
    ).toBe(
      lines(
        'Sets | https://a.b/c | 60 s',
        'Maps | https://a.b/d',
        ' | https://a.b/e',
        'Graphs | https://a.b/f',
        'Trees | Note',
        'x',
      ),
    );
  });

  it('Markdown is read as its words, and a tag stays one', () => {
    expect(given('- **Sets** and `maps` #algebra')).toBe(lines('Sets and maps #algebra'));
  });

  it(
    'any text at all is read without a throw, and no lesson is empty',
    () => {
      const isNamed = ({ title, url, children }: LessonDraft): boolean =>
        (title !== '' || url !== null) && children.every(isNamed);
      fc.assert(
        fc.property(anyNote, (text) => {
          expect(draftsFromText(text).every(isNamed)).toBe(true);
        }),
        often,
      );
    },
    patiently,
  );
});

describe('lessons from a pattern', () => {
  const titles = (line: string, from: number, to: number, step = 1): readonly string[] =>
    draftsFromPattern({ line, from, to, step }).map(({ title }) => title);

  it('they are counted from one number to another, by steps, upwards or downwards', () => {
    expect(titles('Lecture {n}', 1, 3)).toEqual(['Lecture 1', 'Lecture 2', 'Lecture 3']);
    expect(titles('Week {nn}', 8, 12, 2)).toEqual(['Week 08', 'Week 10', 'Week 12']);
    expect(titles('{n} left', 3, 1)).toEqual(['3 left', '2 left', '1 left']);
    expect(titles('Lecture', 1, 2)).toEqual(['Lecture 1', 'Lecture 2']);
  });

  it('a number in an address counts, too', () => {
    const [first] = draftsFromPattern({ line: '[Day {n}](https://a.b/{nn})', from: 1, to: 1, step: 1 });
    expect(first).toMatchObject({ title: 'Day 1', url: 'https://a.b/01' });
  });

  it('what nobody can count gives none, and what nobody counts off stops at a thousand', () => {
    expect(titles('Lecture {n}', 1, NaN)).toEqual([]);
    expect(titles('Lecture {n}', 1, 3, 0)).toEqual([]);
    expect(titles('Lecture {n}', 1, 1e9)).toHaveLength(1_000);
  });
});
