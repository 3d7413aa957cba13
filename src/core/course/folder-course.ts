import type { Moment } from './course-of';
import { normalised } from './identity';
import { lessonsOf } from './next-lesson';
import { noteLesson, type FolderNote } from './note-lesson';
import { outlookOn } from './outlook';
import { sum } from './progress';
import type { Rules } from './rules';
import type { Course, CourseNode, NoteCourses, Section } from './types';

/**
 * One course of all notes of a folder, given by file name; the property `lesson-order` puts notes before those without it. Each is a
 * section with its own courses below, or a lesson where it has no task and a property says whether it is done. Notes that are too large
 * are left out. What is next is asked of all lessons, as in any course.
 */
export function folderCourse(folder: string, given: readonly FolderNote[], rules: Rules, moment: Moment): NoteCourses {
  const inOrder = [...given].sort((a, b) => orderOf(a) - orderOf(b) || 0);
  const titleOf = (path: string): string => path.slice(folder === '/' ? 0 : folder.length + 1).replace(/\.md$/i, '');
  const children = inOrder
    .filter(({ note }) => note.tooLarge === null)
    .map((one) => noteLesson(one, titleOf(one.note.path), rules) ?? noteSection(one.note, titleOf(one.note.path)));
  const progress = sum(children.map((child) => child.progress));
  const course: Course = {
    ...outlookOn(lessonsOf(children), { policy: rules.policy, ...moment }),
    id: folder,
    path: folder,
    title: folder.slice(folder.lastIndexOf('/') + 1) || folder,
    line: 0,
    level: null,
    mode: children.some(({ type, children: below }) => type === 'lesson' || below.length > 0) ? 'lessons' : 'empty',
    progress,
    link: null,
    children,
    resources: [],
  };
  return {
    path: folder,
    title: course.title,
    progress,
    courses: [course],
    places: new Map([[folder, start]]),
    resources: [],
    slips: [],
    notes: inOrder.map(({ note }) => note),
    tooLarge: null,
  };
}

const start = { line: 0, from: 0 };

/** Notes without an order come last; among equals file names decide. */
function orderOf({ properties }: FolderNote): number {
  const order = properties['lesson-order'];
  const number = order === '' || typeof order === 'boolean' ? NaN : Number(order);
  return Number.isNaN(number) ? Infinity : number;
}

/** What a note's courses hold, below its name; a course that is called like the note is not named again. */
function noteSection({ path, title: name, progress, courses, places }: NoteCourses, title: string): Section {
  const section = (parts: SectionParts, place = start): Section => ({
    type: 'section',
    id: parts.id,
    title: parts.title,
    line: parts.line,
    level: parts.level,
    progress: parts.progress,
    children: parts.children,
    source: { path, ...place },
    excluded: false,
  });
  const shown = courses.filter(({ mode }) => mode === 'lessons');
  // A number that only puts the file in its place is no part of what the note is called.
  const names = [name, name.replace(/^[\d\s.)_-]+/, '')].map(normalised);
  const own = shown.find((course) => names.includes(normalised(course.title)));
  const children = shown.flatMap((course): readonly CourseNode[] =>
    course === own ? course.children : [section(course, places.get(course.id))],
  );
  const line = own?.line ?? 0;
  return section({ id: path, title, line, level: null, progress, children }, places.get(own?.id ?? ''));
}

type SectionParts = Pick<Course, 'id' | 'title' | 'line' | 'level' | 'progress' | 'children'>;
