import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf, makeCourses, noteTitle } from '../../../src/core/course/courses-of';
import { findTask, sourceOf } from '../../../src/core/course/find-task';
import { makeFolderCourse, type FolderMade, type FolderNote } from '../../../src/core/course/folder-course';
import { courseProperties } from '../../../src/core/course/options';
import { outlookOn } from '../../../src/core/course/outlook';
import { sum } from '../../../src/core/course/progress';
import type { Rules } from '../../../src/core/course/rules';
import type { Course } from '../../../src/core/course/types';
import type { FindNote } from '../../../src/core/course/with-included';
import { readNote } from '../../../src/core/note/read-note';
import { anyCourseNote } from '../../any-course';
import { anyNote, often, patiently } from '../../any-note';
import { defaultRules, fraction, nodesOf, outline } from './read';

const moment = { today: '2026-11-22', skips: new Set<string>() };

/** A note's text, alone or with its properties. */
type Given = string | readonly [text: string, properties: object];
/** Notes by their names in the folder; names that begin with `/` are outside of it. */
type Notes = Readonly<Record<string, Given>>;

function notesOf(given: Notes): readonly FolderNote[] {
  return Object.entries(given).map(([name, what]) => {
    const [text, frontmatter] = typeof what === 'string' ? [what, {}] : what;
    const path = name.startsWith('/') ? `${name.slice(1)}.md` : `Learn/Maths/${name}.md`;
    const source = { path, tree: readNote(text), properties: courseProperties(frontmatter) };
    return { ...source, drafts: draftsOf(source, defaultRules, []) };
  });
}

function termsWith(notes: readonly FolderNote[], rules: Partial<Rules> = {}) {
  const find: FindNote = (link) => {
    const found = notes.find(({ path }) => noteTitle(path) === link);
    return found ? { ...found, title: link } : null;
  };
  return { rules: { ...defaultRules, ...rules }, moment, find };
}

const folder = 'Learn/Maths';
function made(given: Notes, rules?: Partial<Rules>, before?: FolderMade): FolderMade {
  const notes = notesOf(given);
  const within = notes.filter(({ path }) => path.startsWith(folder));
  return makeFolderCourse(folder, within, termsWith(notes, rules), before);
}

function courseIn(given: Notes, rules?: Partial<Rules>): Course {
  const [course] = made(given, rules).note.courses;
  if (!course) throw new Error('A folder is one course.');
  return course;
}

const shape = (given: Notes, rules?: Partial<Rules>): string => outline(courseIn(given, rules).children);
const nothing = 'Only words.\n';

describe('a folder as one course', () => {
  it('is called like the folder, and each note is a section called like the note', () => {
    const given = { 'Week 1': '- [x] Sets\n- [ ] Maps', 'Week 2': '- [ ] Groups' };
    expect(made(given).note).toMatchObject({
      path: folder,
      title: 'Maths',
      courses: [{ title: 'Maths', path: folder }],
    });
    expect(shape(given)).toBe(
      'section Week 1 1/2\n  lesson Sets 1/1\n  lesson Maps 0/1\nsection Week 2 0/1\n  lesson Groups 0/1\n',
    );
  });

  it('has the same id whatever becomes of its notes', () => {
    const ids = [{ a: '- [ ] 1' }, { b: '# A\n- [x] 2', c: nothing }].map((given) => courseIn(given).id);
    expect(ids).toEqual(['Learn/Maths/maths', 'Learn/Maths/maths']);
  });

  it('may be the whole vault', () => {
    const notes = notesOf({ '/a': '- [ ] 1', '/b/c': '- [ ] 2' });
    const { note } = makeFolderCourse('/', notes, termsWith(notes));
    expect(note).toMatchObject({ title: 'Whole vault', courses: [{ title: 'Whole vault' }] });
    expect(note.courses[0]?.children.map(({ title }) => title)).toEqual(['a', 'b/c']);
  });

  it('shows the name of a note in the place of its only heading, and several headings below it', () => {
    expect(shape({ 'Week 1': '# Sets\n- [ ] Unions\n## Exercises\n- [x] One' })).toBe(
      'section Week 1 1/2\n  lesson Unions 0/1\n  section Exercises 1/1\n    lesson One 1/1\n',
    );
    expect(shape({ 'Week 1': '# Sets\n- [ ] Unions\n\n# Exercises\n- [x] One' })).toBe(
      'section Week 1 1/2\n  section Sets 0/1\n    lesson Unions 0/1\n  section Exercises 1/1\n    lesson One 1/1\n',
    );
  });

  it('calls a note deeper down by its way from the folder', () => {
    expect(shape({ 'Unit 1/Exercises': '- [ ] One', 'Unit 2/Exercises': nothing })).toBe(
      'section Unit 1/Exercises 0/1\n  lesson One 0/1\nsection Unit 2/Exercises 0/0\n',
    );
  });

  it('has its notes in the order of the property, then those without it as they were given', () => {
    const order = (given: Notes): string[] => courseIn(given).children.map(({ title }) => title);
    expect(order({ a: nothing, b: nothing })).toEqual(['a', 'b']);
    expect(
      order({
        none: nothing,
        empty: [nothing, { 'lesson-order': '' }],
        ten: [nothing, { 'lesson-order': 10 }],
        words: [nothing, { 'lesson-order': 'last' }],
        tick: [nothing, { 'lesson-order': true }],
        two: [nothing, { 'lesson-order': '2' }],
        first: [nothing, { 'lesson-order': -1 }],
        also: [nothing, { 'lesson-order': 2 }],
      }),
    ).toEqual(['first', 'two', 'also', 'ten', 'none', 'empty', 'words', 'tick']);
  });

  it('goes on to the next note, and counts what was passed over in any of them', () => {
    const course = courseIn({ a: '- [x] 1\n- [ ] 2', b: '- [ ] 3\n- [x] 4 ✅ 2026-01-31', c: '- [ ] 5' });
    expect(course).toMatchObject({ next: { title: '2', trail: ['a'] }, afterLatest: { title: '5', trail: ['c'] } });
    expect(course).toMatchObject({ skipped: 2, lastDone: '2026-01-31', progress: { done: 2, total: 5, percent: 40 } });
  });

  it('a note that is too large has no place in it, whatever its property says, and is named', () => {
    const { note } = made({ a: '- [ ] 1', torn: [`${'- '.repeat(70)}[ ] deep`, { done: true }] });
    expect(outline(note.courses[0]?.children ?? [])).toBe('section a 0/1\n  lesson 1 0/1\n');
    expect(note.members).toMatchObject([
      { path: 'Learn/Maths/a.md', tooLarge: null },
      { path: 'Learn/Maths/torn.md', tooLarge: 'depth' },
    ]);
  });

  it('counts no links, as no sum does', () => {
    expect(shape({ a: '# a\ndone https://example.org\n\n# b\n- [ ] 1' })).toBe('section a 0/1\n  lesson 1 0/1\n');
    expect(courseIn({ a: 'done https://example.org' })).toMatchObject({ mode: 'empty', next: null });
  });

  it('leaves out what is tagged #no-course, be it a lesson, a section or the heading that is the whole note', () => {
    expect(fraction(courseIn({ a: '# A\n- [x] 1 #no-course\n- [ ] 2\n## B #no-course\n- [x] 3' }))).toBe('0/1');
    expect(shape({ a: '# All #no-course\n- [x] 1', b: '- [ ] 2' })).toBe(
      'section a 0/0\n  lesson 1 0/0\nsection b 0/1\n  lesson 2 0/1\n',
    );
  });
});

describe('a note of a folder that takes in others', () => {
  it('takes in those outside of the folder, with their own places', () => {
    const given = { a: '![[Other]]\n- [ ] 1', '/Other': '# Other\n- [x] 2' };
    expect(shape(given)).toBe('section a 1/2\n  section Other 1/1\n    lesson 2 1/1\n  lesson 1 0/1\n');
    const two = nodesOf(courseIn(given).children).find(({ title }) => title === '2');
    const found = findTask(courseIn(given).children, two?.id ?? '');
    expect(found && sourceOf(found)?.path).toBe('Other.md');
  });

  it('takes in none of the same folder: those stand in their own places, once', () => {
    const given = { '0 All': '![[a]]\n\n![[b#Two]]\n', a: '- [x] 1\n\n![[0 All]]\n', b: '## Two\n- [ ] 2' };
    expect(shape(given)).toBe('section 0 All 0/0\nsection a 1/1\n  lesson 1 1/1\nsection b 0/1\n  lesson 2 0/1\n');
  });

  it('takes in none of its own folder by way of a note outside either', () => {
    expect(shape({ a: '![[Other]]', b: '- [ ] 1', '/Other': '- [x] 2\n\n![[b]]\n\n![[a]]\n' })).toBe(
      'section a 1/1\n  section Other 1/1\n    lesson 2 1/1\nsection b 0/1\n  lesson 1 0/1\n',
    );
  });

  it('is no lesson by its property once there are tasks in what it takes in', () => {
    const ofTwo = (other: string): string => shape({ a: ['![[Other]]', { done: true }], '/Other': other });
    expect(ofTwo('- [ ] 1')).toBe('section a 0/1\n  section Other 0/1\n    lesson 1 0/1\n');
    expect(ofTwo(nothing)).toBe('lesson a 1/1\n');
  });
});

describe('a note as a lesson', () => {
  it.each([
    [{ done: false }, 'lesson a 0/1\n'],
    [{ done: true }, 'lesson a 1/1\n'],
    [{ done: 'True' }, 'lesson a 1/1\n'],
    [{ done: 'yes' }, 'lesson a 1/1\n'],
    [{ done: 'no' }, 'lesson a 0/1\n'],
    [{ status: 'Done' }, 'lesson a 1/1\n'],
    [{ status: 'in progress' }, 'lesson a 0/1\n'],
    [{ status: 'reading', completed: true }, 'lesson a 1/1\n'],
    [{ completed: '2026-01-31', status: 'done' }, 'lesson a 1/1\n'],
    [{ completed: '2026-01-31' }, 'section a 0/0\n'],
    [{ status: 'on hold', done: 'true' }, 'lesson a 1/1\n'],
    [{ completed: '[[2026-01-31]]' }, 'section a 0/0\n'],
    [{ completed: 'Jan 5, 2026' }, 'section a 0/0\n'],
    [{ completed: '[[New Year]]', status: 'on hold' }, 'lesson a 0/1\n'],
    [{ status: '[[In progress]]' }, 'section a 0/0\n'],
    [{ status: '[In progress](Progress.md)' }, 'section a 0/0\n'],
    [{ status: 'https://example.org' }, 'section a 0/0\n'],
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

  it('goes by the names and values that the user gave, and by no other mark than done and open', () => {
    const marks = new Map([['v', 'done'] as const, ['x', 'dropped'] as const]);
    const rules = { doneProperties: ['constructor', 'gelesen'], doneValues: new Set(['ja']), marks };
    expect(shape({ a: [nothing, { gelesen: 'Ja' }], b: [nothing, { done: true }] }, rules)).toBe(
      'lesson a 1/1\nsection b 0/0\n',
    );
  });

  it.each(['chapters', 'all'] as const)('counts as one task where what is counted are %s', (counted) => {
    expect(shape({ a: [nothing, { done: true }] }, { counted })).toBe('lesson a 1/1\n');
  });

  it('may be next, and stands at the beginning of its note', () => {
    const course = courseIn({ a: [nothing, { status: 'done' }], b: [nothing, { done: false }] });
    const source = { path: 'Learn/Maths/b.md', line: 0, from: 0, property: { name: 'done', value: false } };
    expect(course.next).toMatchObject({ title: 'b', trail: [], line: 0, url: null, source });
    expect(findTask(course.children, course.next?.id ?? '')?.task.source).toEqual(source);
  });
});

describe('a folder made again', () => {
  const given = { a: '- [ ] 1\n\n![[Other]]\n', b: [nothing, { done: false }], '/Other': '- [ ] 2' } as const;

  it('stays the very same where nothing in it changed', () => {
    const notes = notesOf(given);
    const within = notes.filter(({ path }) => path.startsWith(folder));
    const terms = termsWith(notes);
    const before = makeFolderCourse(folder, within, terms);
    expect(
      makeFolderCourse(
        folder,
        within.map((note) => ({ ...note })),
        terms,
        before,
      ).note,
    ).toBe(before.note);
  });

  it.each([
    ['a task', { ...given, a: '- [x] 1\n\n![[Other]]\n' }],
    ['what is taken in', { ...given, '/Other': '- [x] 2' }],
    ['a property', { ...given, b: [nothing, { done: true }] }],
    ['a name', { a: given.a, c: given.b, '/Other': given['/Other'] }],
    ['the order', { ...given, b: [nothing, { done: false, 'lesson-order': 1 }] }],
    ['the number of notes', { a: given.a, '/Other': given['/Other'] }],
  ] as const)('says what it says from scratch once there is another one of %s', (_, now) => {
    const again = made(now, {}, made(given)).note;
    expect(again).toEqual(made(now).note);
    expect(again).not.toEqual(made(given).note);
  });
});

const anyProperties = fc.constantFrom(
  {},
  { done: true },
  { status: 'open' },
  { 'lesson-order': 2 },
  { 'lesson-order': 1, done: false },
);
const anyFolder = fc.array(
  fc.tuple(fc.oneof({ weight: 3, arbitrary: anyCourseNote.map(({ text }) => text) }, { weight: 1, arbitrary: anyNote }, fc.constant(nothing)), anyProperties),
  { minLength: 1, maxLength: 4 },
); // prettier-ignore
const given = (folderNotes: readonly (readonly [string, object])[]): Notes =>
  Object.fromEntries(folderNotes.map((note, n) => [`n${n}`, note]));

describe('laws of a folder as one course', () => {
  it(
    'its numbers are the sums of its notes, and its next lesson is the one of all their lessons in order',
    () => {
      fc.assert(
        fc.property(anyFolder, (notes) => {
          const { note } = made(given(notes));
          const [course] = note.courses as [Course];
          const byThemselves = notesOf(given(notes)).map(
            (one) => makeCourses(one, one.drafts, termsWith([])).note.progress,
          );
          const byProperty = nodesOf(course.children).flatMap((node) =>
            node.type === 'lesson' && node.source?.property ? [node.progress] : [],
          );
          expect(course.progress).toEqual(sum([...byThemselves, ...byProperty]));
          expect(note.progress).toEqual(course.progress);
          expect(course.next).toEqual(outlookOn(course.children, { policy: 'first-open', ...moment }).next);
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
        fc.property(anyFolder, (notes) => {
          const texts = new Map(notes.map(([text], n) => [`${folder}/n${n}.md`, text]));
          const { children } = courseIn(given(notes));
          for (const { id } of nodesOf(children)) {
            const found = findTask(children, id);
            const source = found && sourceOf(found);
            if (!found || source?.property) continue;
            const at = (source?.from ?? 0) + found.task.markOffset;
            expect(texts.get(source?.path ?? '')?.startsWith(`[${found.task.mark}]`, at - 1)).toBe(true);
          }
        }),
        { ...often, numRuns: 200 },
      );
    },
    patiently,
  );
});
