import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf, makeCourses, type CoursesMade } from '../../../src/core/course/courses-of';
import { readNote } from '../../../src/core/note/read-note';
import type { NoteTree } from '../../../src/core/note/tree';
import { anyCourseNote } from '../../any-course';
import { anyNote, often, patiently } from '../../any-note';
import { defaultRules } from './read';

const moment = { today: '2026-11-22', skips: new Set<string>() };
const make = (tree: NoteTree, before?: CoursesMade): CoursesMade => {
  const source = { path: 'a.md', tree, properties: {} };
  const drafts = draftsOf(source, defaultRules, before?.wholes.map(({ own }) => own) ?? []);
  return makeCourses(source, drafts, { rules: defaultRules, moment, find: () => null }, before);
};

/** Notes of several courses, which give their lessons ids of their own, the same ones at times. */
const anyCourses = fc
  .array(
    fc.oneof(
      anyCourseNote.map(({ text }) => text),
      anyNote,
      fc.constantFrom('# a\n- [ ] b ^id\n', '# c\n- [x] d ^id\n- [ ] e 🆔 f\n'),
    ),
    {
      maxLength: 3,
    },
  )
  .map((notes) => notes.join('\n'));
const anyEdit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 8, 200),
  fc.constantFrom('', 'x', '\n', '# h\n', '\n# h\n', ' ^id', '[a]: b\n', '- [ ] new\n', '\n```\n'),
);

describe('courses made again', { timeout: patiently }, () => {
  it('after any edits are what they would be if they were made for the first time', () => {
    fc.assert(
      fc.property(anyCourses, fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (note, edits) => {
        let text = note;
        let tree = readNote(text);
        let made = make(tree);
        for (const [at, length, insert] of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + length);
          tree = readNote(text, tree);
          made = make(tree, made);
          expect(made.note).toEqual(make(readNote(text)).note);
        }
      }),
      often,
    );
  });

  it('are the very same courses but for the one that was written in, wherever they stand now', () => {
    const course = (n: number): string => `# Course ${n}\n## Part\n- [ ] Lesson ${n}\n`;
    const note = Array.from({ length: 50 }, (_, n) => course(n)).join('');
    const tree = readNote(note);
    const made = make(tree);
    const text = note.replace('Lesson 20\n', 'Lesson 20\n- [x] More\n');
    const again = make(readNote(text, tree), made);
    const changed = again.note.courses.filter((each, n) => each !== made.note.courses[n]);
    expect(changed.map(({ title }) => title)).toEqual(['Course 20']);
    expect(again.note.places.get('a.md/course 21')?.line).toBe(3 * 21 + 1);
  });
});
