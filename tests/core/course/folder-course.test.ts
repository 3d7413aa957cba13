import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../../src/core/course/courses-of';
import { findTask } from '../../../src/core/course/find-task';
import { folderCourse } from '../../../src/core/course/folder-course';
import { lessonsOf, nextLesson } from '../../../src/core/course/next-lesson';
import type { FolderNote } from '../../../src/core/course/note-lesson';
import { courseProperties } from '../../../src/core/course/options';
import { sum } from '../../../src/core/course/progress';
import type { Rules } from '../../../src/core/course/rules';
import type { Course } from '../../../src/core/course/types';
import { readNote } from '../../../src/core/note/read-note';
import { anyCourseNote } from '../../any-course';
import { often, patiently } from '../../any-note';
import { defaultRules, nodesOf, outline } from './read';

const moment = { today: '2026-11-22', skips: new Set<string>() };

/** A note's text, alone or with its properties. */
type Given = string | readonly [text: string, properties: object];

function notesOf(given: Readonly<Record<string, Given>>): readonly FolderNote[] {
  return Object.entries(given).map(([name, what]) => {
    const [text, frontmatter] = typeof what === 'string' ? [what, {}] : what;
    const properties = courseProperties(frontmatter);
    const source = { path: `Maths/${name}.md`, tree: readNote(text), properties };
    return { note: coursesOf(source, defaultRules, moment), properties };
  });
}

function courseIn(given: Readonly<Record<string, Given>>, rules: Partial<Rules> = {}): Course {
  const [course] = folderCourse('Maths', notesOf(given), { ...defaultRules, ...rules }, moment).courses;
  if (!course) throw new Error('A folder is one course.');
  return course;
}

const shape = (given: Readonly<Record<string, Given>>, rules?: Partial<Rules>): string =>
  outline(courseIn(given, rules).children);
const nothing = 'Only words.\n';

describe('a folder as one course', () => {
  it('is called like the folder, and each note is a section called like the note', () => {
    const note = folderCourse('Learn/Maths', [], defaultRules, moment);
    expect(note).toMatchObject({
      path: 'Learn/Maths',
      title: 'Maths',
      courses: [{ id: 'Learn/Maths', mode: 'empty' }],
    });
    expect(shape({ 'Week 1': '- [x] Sets\n- [ ] Maps', 'Week 2': '- [ ] Groups' })).toBe(
      'section Week 1 1/2\n  lesson Sets 1/1\n  lesson Maps 0/1\nsection Week 2 0/1\n  lesson Groups 0/1\n',
    );
  });

  it('a heading that repeats the name of its note is not shown twice, any other is', () => {
    expect(shape({ Sets: '# Sets\n- [ ] Unions\n\n# Exercises\n- [x] One' })).toBe(
      'section Sets 1/2\n  lesson Unions 0/1\n  section Exercises 1/1\n    lesson One 1/1\n',
    );
    expect(shape({ '02 - Sets': '# Sets\n- [ ] Unions' })).toBe('section 02 - Sets 0/1\n  lesson Unions 0/1\n');
    expect(shape({ 'Week 1': '# Sets\n- [ ] Unions' })).toBe(
      'section Week 1 0/1\n  section Sets 0/1\n    lesson Unions 0/1\n',
    );
  });

  it('a note deeper down is called by its way from the folder', () => {
    expect(shape({ 'Unit 1/Exercises': '- [ ] One', 'Unit 2/Exercises': nothing })).toBe(
      'section Unit 1/Exercises 0/1\n  lesson One 0/1\nsection Unit 2/Exercises 0/0\n',
    );
  });

  it('the notes are in the order of the property, then those without it as they were given', () => {
    const order = (given: Readonly<Record<string, Given>>): string[] =>
      courseIn(given).children.map(({ title }) => title);
    expect(order({ a: nothing, b: nothing })).toEqual(['a', 'b']);
    expect(
      order({
        none: nothing,
        empty: [nothing, { 'lesson-order': '' }],
        ten: [nothing, { 'lesson-order': 10 }],
        words: [nothing, { 'lesson-order': 'last' }],
        two: [nothing, { 'lesson-order': '2' }],
        first: [nothing, { 'lesson-order': -1 }],
        also: [nothing, { 'lesson-order': 2 }],
      }),
    ).toEqual(['first', 'two', 'also', 'ten', 'none', 'empty', 'words']);
  });

  it('goes on to the next note, and counts what was passed over in any of them', () => {
    const course = courseIn({ a: '- [x] 1\n- [ ] 2', b: '- [ ] 3\n- [x] 4 ✅ 2026-01-31', c: '- [ ] 5' });
    expect(course).toMatchObject({ next: { title: '2', trail: ['a'] }, afterLatest: { title: '5', trail: ['c'] } });
    expect(course).toMatchObject({ skipped: 2, lastDone: '2026-01-31', progress: { done: 2, total: 5, percent: 40 } });
  });

  it('a note that is too large has no place in it', () => {
    const [torn] = notesOf({ torn: `${'- '.repeat(70)}[ ] deep` });
    const folder = folderCourse('Maths', [...notesOf({ a: '- [ ] 1' }), torn as FolderNote], defaultRules, moment);
    expect(folder.courses[0]?.children.map(({ title }) => title)).toEqual(['a']);
    expect(folder.notes?.map(({ tooLarge }) => tooLarge)).toEqual([null, 'depth']);
  });

  it('links count nothing here, as in every sum', () => {
    expect(shape({ a: '# a\ndone https://example.org\n\n# b\n- [ ] 1' })).toBe(
      'section a 0/1\n  section b 0/1\n    lesson 1 0/1\n',
    );
  });
});

describe('a note as a lesson', () => {
  it.each([
    [{ done: false }, 'lesson a 0/1\n'],
    [{ done: true }, 'lesson a 1/1\n'],
    [{ status: 'Done' }, 'lesson a 1/1\n'],
    [{ status: 'in progress' }, 'lesson a 0/1\n'],
    [{ status: 'reading', completed: true }, 'lesson a 1/1\n'],
    [{ completed: '2026-01-31', status: 'done' }, 'lesson a 1/1\n'],
    [{ completed: '2026-01-31' }, 'section a 0/0\n'],
    [{ done: 1 }, 'section a 0/0\n'],
    [{ done: null, status: '' }, 'section a 0/0\n'],
    [{ done: ['true'], status: { done: true } }, 'section a 0/0\n'],
    [{ Done: true, other: true }, 'section a 0/0\n'],
    [JSON.parse('{"__proto__":{"done":true}}'), 'section a 0/0\n'],
  ])('is what a tick or a word in its properties says: %j', (properties, expected) => {
    expect(shape({ a: [nothing, properties as object] })).toBe(expected);
  });

  it('is none where it has tasks: then these are the truth', () => {
    expect(shape({ a: ['- [ ] 1', { done: true }] })).toBe('section a 0/1\n  lesson 1 0/1\n');
  });

  it('goes by the names and values that the user gave', () => {
    const rules = { doneProperties: ['constructor', 'gelesen'], doneValues: new Set(['ja']) };
    expect(shape({ a: [nothing, { gelesen: 'Ja' }], b: [nothing, { done: true }] }, rules)).toBe(
      'lesson a 1/1\nsection b 0/0\n',
    );
  });

  it('may be next, and stands at the beginning of its note', () => {
    const course = courseIn({ a: [nothing, { status: 'done' }], b: [nothing, { done: false }] });
    expect(course.next).toMatchObject({ id: 'Maths/b.md', title: 'b', trail: [] });
    expect(findTask(course.children, 'Maths/b.md')?.task).toMatchObject({
      source: { path: 'Maths/b.md', line: 0, from: 0 },
      property: { name: 'done', value: false },
    });
  });
});

const anyFolder = fc.array(
  fc.tuple(anyCourseNote, fc.constantFrom({}, { done: true }, { status: 'open' }, { 'lesson-order': 2 }, { 'lesson-order': 1 })),
  { maxLength: 4 },
); // prettier-ignore

describe('laws of a folder as one course', () => {
  it(
    'its numbers are the sum of its parts, and its next lesson is the one of all their lessons in order',
    () => {
      fc.assert(
        fc.property(anyFolder, (folder) => {
          const given = Object.fromEntries(
            folder.map(([{ text }, properties], n): [string, Given] => [`${n}`, [text, properties]]),
          );
          const { notes = [], courses, progress } = folderCourse('Maths', notesOf(given), defaultRules, moment);
          const [course] = courses as [Course];
          const ofNotes = course.children.flatMap((node) => ('property' in node ? [node.progress] : []));
          expect(course.progress).toEqual(sum([...notes.map((note) => note.progress), ...ofNotes]));
          expect(progress).toEqual(course.progress);
          const lessons = lessonsOf(course.children);
          expect(course.next).toEqual(nextLesson(lessons, { policy: 'first-open', ...moment }));
          const parts = notes.flatMap((note) =>
            note.courses.flatMap(({ children }) => lessonsOf(children).map(({ lesson }) => lesson)),
          );
          expect(lessons.map(({ lesson }) => lesson).filter((lesson) => !lesson.property)).toEqual(parts);
          const ids = nodesOf(course.children).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'every task in it is found in its own note, at the mark that it shows',
    () => {
      fc.assert(
        fc.property(anyFolder, (folder) => {
          const texts = new Map(folder.map(([{ text }], n) => [`Maths/${n}.md`, text]));
          const given = Object.fromEntries(folder.map(([{ text }], n) => [`${n}`, text]));
          for (const { id } of nodesOf(courseIn(given).children)) {
            const found = findTask(courseIn(given).children, id);
            if (!found) continue;
            const source = found.above.find((node) => node.source)?.source;
            const at = (source?.from ?? 0) + found.task.markOffset;
            const { mark } = found.task;
            expect(texts.get(source?.path ?? '')?.slice(at, at + mark.length)).toBe(mark);
          }
        }),
        { ...often, numRuns: 200 },
      );
    },
    patiently,
  );
});
