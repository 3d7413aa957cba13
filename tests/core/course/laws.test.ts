import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rules } from '../../../src/core/course/rules';
import type { Chapter, CourseNode, Lesson, NoteCourses, Progress } from '../../../src/core/course/types';
import { anyCourseNote, type MeantItem, type MeantNote } from '../../any-course';
import { often, patiently } from '../../any-note';
import { lessonsIn, nodesOf, read } from './read';

const anyRules: fc.Arbitrary<Partial<Rules>> = fc.record({
  counted: fc.constantFrom('lessons', 'chapters', 'all'),
  tickedChapter: fc.constantFrom('lessons', 'covers'),
  policy: fc.constantFrom('first-open', 'after-latest'),
  courseLevel: fc.constantFrom<Rules['courseLevel']>('auto', 'note', 1, 2, 3),
});

/** Counts a note as a person would with a pencil: lesson by lesson, each under the marks of the chapters around it. */
function counted({ sections }: MeantNote): { done: number; total: number } {
  const sum = { done: 0, total: 0 };
  const hasTask = ({ mark, children }: MeantItem): boolean => mark !== null || children.some(hasTask);
  const visit = ({ mark, children }: MeantItem, isDropped: boolean): void => {
    const isLesson = mark !== null && !children.some(hasTask);
    const isDone = mark === 'x' || mark === 'X';
    if (isLesson && (isDone || (mark !== '-' && !isDropped))) {
      sum.total += 1;
      if (isDone) sum.done += 1;
    }
    children.forEach((child) => {
      visit(child, isDropped || mark === '-');
    });
  };
  sections.forEach(({ items }) => {
    items.forEach((each) => {
      visit(each, false);
    });
  });
  return sum;
}

const allNodes = ({ courses }: NoteCourses): readonly CourseNode[] =>
  courses.flatMap(({ children }) => nodesOf(children));
const tasks = (note: NoteCourses): readonly (Chapter | Lesson)[] =>
  allNodes(note).filter((node) => node.type === 'chapter' || node.type === 'lesson');
const countsOf = ({ done, total }: Progress): { done: number; total: number } => ({ done, total });

describe('laws of counting', () => {
  it(
    'a note says what a person with a pencil would count',
    () => {
      fc.assert(
        fc.property(anyCourseNote, (meant) => {
          expect(countsOf(read(meant.text).progress)).toEqual(counted(meant));
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'what a whole says is the sum of its parts, at every node, under every rule',
    () => {
      fc.assert(
        fc.property(anyCourseNote, anyRules, ({ text }, rules) => {
          const note = read(text, { rules });
          for (const node of [...note.courses, ...allNodes(note)]) {
            const own = 'counted' in node && node.counted ? 1 : 0;
            const below = node.children.reduce((sum, { progress }) => sum + progress.total, 0);
            if ('type' in node && node.type === 'lesson') expect(node.progress.total).toBe(own);
            else if ('type' in node && node.type === 'chapter')
              expect([below, below + 1]).toContain(node.progress.total);
            else expect(node.progress.total).toBe(below);
          }
          const ofCourses = note.courses.reduce((sum, { progress }) => sum + progress.done, 0);
          expect(note.progress.done).toBe(ofCourses);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    '`counted` is true for exactly the tasks in the total',
    () => {
      fc.assert(
        fc.property(anyCourseNote, ({ text }) => {
          const note = read(text);
          expect(tasks(note).filter((node) => node.counted)).toHaveLength(note.progress.total);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    '100 % if and only if everything is done, never 0 % once anything is',
    () => {
      fc.assert(
        fc.property(anyCourseNote, anyRules, ({ text }, rules) => {
          const note = read(text, { rules });
          for (const { progress } of [note, ...note.courses, ...allNodes(note)]) {
            const { done, total, percent } = progress;
            expect(percent === null).toBe(total === 0);
            expect(percent === 100).toBe(total > 0 && done === total);
            if (done > 0) expect(percent).toBeGreaterThan(0);
          }
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'every task is one node, every node has its own id',
    () => {
      fc.assert(
        fc.property(anyCourseNote, anyRules, ({ text }, rules) => {
          const note = read(text, { rules });
          expect(tasks(note)).toHaveLength([...text.matchAll(/(?:[-*+]|1[.)]) \[.\] /gu)].length);
          const ids = [...note.courses.map(({ id }) => id), ...allNodes(note).map(({ id }) => id)];
          expect(new Set(ids).size).toBe(ids.length);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'front matter in front, another line end and a final newline change no number',
    () => {
      fc.assert(
        fc.property(anyCourseNote, ({ text }) => {
          const numbers = (changed: string): unknown =>
            read(changed).courses.map(({ title, progress }) => [title, progress]);
          const plain = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
          const body = plain.startsWith('---') ? plain.slice(plain.indexOf('---\n', 3) + 4) : plain;
          const expected = numbers(body);
          for (const changed of [
            `---\na: b\n---\n${body}`,
            body.replaceAll('\n', '\r\n'),
            `${body}\n`,
            `\uFEFF${body}`,
          ]) {
            expect(numbers(changed)).toEqual(expected);
          }
        }),
        often,
      );
    },
    patiently,
  );
});

describe('laws of the next lesson', () => {
  it(
    'it is there exactly while something is left, and is never done or dropped',
    () => {
      fc.assert(
        fc.property(anyCourseNote, anyRules, ({ text }, rules) => {
          for (const course of read(text, { rules }).courses) {
            const left = lessonsIn(course).filter(({ standing }) => standing !== 'done' && standing !== 'dropped');
            expect(course.next === null).toBe(left.length === 0);
            if (course.next) expect(left.map(({ id }) => id)).toContain(course.next.id);
          }
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'ticking it changes one character, and every number by exactly that lesson',
    () => {
      fc.assert(
        fc.property(anyCourseNote, ({ text }) => {
          const note = read(text);
          const course = note.courses.find(({ next }) => next !== null);
          const next = course && lessonsIn(course).find(({ id }) => id === course.next?.id);
          if (!course || !next) return;
          const ticked = `${text.slice(0, next.markOffset)}x${text.slice(next.markOffset + next.mark.length)}`;
          const after = read(ticked);
          expect(countsOf(after.progress)).toEqual({ done: note.progress.done + 1, total: note.progress.total });
          const changed = tasks(after).filter((node, place) => node.mark !== tasks(note)[place]?.mark);
          expect(changed.map(({ line }) => line)).toEqual([next.line]);
          expect(after.courses.find(({ id }) => id === course.id)?.next?.id).not.toBe(next.id);
        }),
        often,
      );
    },
    patiently,
  );
});
