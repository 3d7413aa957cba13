import { applied } from '../edit/edit';
import type { Plan } from '../edit/plan';
import { refused, refusedFor, type Bytes } from '../edit/refused';
import { coursesOf, type ReadSource } from '../course/courses-of';
import type { Rules } from '../course/rules';
import type { NoteCourses } from '../course/types';
import { webAddress } from '../note/address';
import { bodyOf } from '../note/front-matter';
import { linesOf } from '../note/lines';
import { headingOf, partsIn } from '../note/parts';
import { readNote } from '../note/read-note';
import { addLines, habit, type NewLine } from './add-lines';
import { newLessons } from './insert-lessons';
import { lessonDraft, type LessonDraft } from './lesson-draft';
import type { Hand } from './lesson-lines';
import { lessonWords } from './lesson-words';
import { handOf, type Sheet } from './note-hand';
import { readsAsAdded } from './reads-as';
import { headingLine, lastSaid } from './spot';

/** A course that stands in no note yet. */
export interface CourseDraft {
  readonly title: string;
  /** Where it is taught: a web address; empty for none. Anything else is none that could be written. */
  readonly url: string;
  readonly lessons: readonly LessonDraft[];
}

/** The note that a course comes to: its text, and what else decides which courses are in it. */
export interface CourseHome extends Omit<ReadSource, 'tree'> {
  readonly text: string;
  readonly rules: Rules;
  readonly marks: Hand['marks'];
}

/**
 * Decides how a course comes to the end of a note: a heading of the level that its courses have, the link, the lessons. Refuses where it would not
 * be one course more, or the others would not stay what they are: a note without headings is one course itself.
 */
export function planCourse(home: CourseHome, draft: CourseDraft, bytes: Bytes): Plan {
  const { text, marks } = home;
  const never = refusedFor(text, bytes);
  if (never) return never;
  const url = draft.url.trim();
  if (draft.title.trim() === '' || (url !== '' && webAddress(url) === null)) return { type: 'noop' };
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const sheet: Sheet = { text, tree, lines: linesOf(text), marks };
  const before = coursesIn(home, text);
  const body = bodyOf(text).line;
  const end = lastSaid(text, sheet.lines, body, sheet.lines.length) ?? (body > 0 ? body - 1 : null);
  const added = [...(end === null ? [] : [null]), ...linesOfCourse(sheet, levelIn(sheet, before), draft)];
  const { firstLine, ...edit } = addLines(sheet, end, added);
  const isRead = readsAsAdded(
    tree,
    edit,
    firstLine,
    added.filter((line) => line !== null),
  );
  return isRead && isOneMore(before, coursesIn(home, applied(text, [edit])))
    ? { type: 'edit', edits: [edit] }
    : refused('reads-otherwise');
}

function linesOfCourse(sheet: Sheet, level: number, { title, url, lessons }: CourseDraft): readonly (NewLine | null)[] {
  const { definitions } = sheet.tree;
  const headings = partsIn(sheet.tree).flatMap((part) => headingLine(part) ?? []);
  const words = lessonWords(lessonDraft(title), definitions);
  const blank = habit(sheet, headings, 'below') ? [null] : [];
  const heading = `${'#'.repeat(level)} ${words}`;
  const link = url.trim() === '' ? null : lessonWords(lessonDraft('', { url: url.trim() }), definitions);
  const list = newLessons(lessons, handOf(sheet, null)).flat();
  return [
    { raw: heading, depth: 0, said: heading },
    ...(link === null ? [] : [...blank, { raw: link, depth: 0, said: ` ${link}` }]),
    ...(list.length === 0 ? [] : [...(link === null ? blank : [null]), ...list]),
  ];
}

/** The level of the note's courses, else of its largest headings; in a note without any the largest there is. */
function levelIn({ tree }: Sheet, { courses }: NoteCourses): number {
  const levels = partsIn(tree).flatMap(({ part }) => headingOf(part)?.level ?? []);
  return courses.find(({ level }) => level !== null)?.level ?? Math.min(...(levels.length > 0 ? levels : [1]));
}

function coursesIn({ path, properties, rules }: CourseHome, text: string): NoteCourses {
  const moment = { today: '', skips: new Set<string>() };
  return coursesOf({ path, properties, tree: readNote(text) }, rules, moment);
}

/** Whether all courses are as they were, and one came behind them. A note that says nothing is no course that could be lost. */
function isOneMore(before: NoteCourses, after: NoteCourses): boolean {
  const said = ({ courses }: NoteCourses): readonly string[] =>
    courses.map(({ title, level, progress }) => JSON.stringify([title, level, progress]));
  const known = said({
    ...before,
    courses: before.courses.filter(({ level, mode }) => level !== null || mode !== 'empty'),
  });
  const now = said(after);
  return now.length === known.length + 1 && known.every((course, index) => course === now[index]);
}
