import type { Course, NoteCourses } from '../course/types';
import { kindOf } from './course-kind';
import { inOrder } from './in-order';
import type { Found } from './search-course';
import type { Wish } from './wish';

/** Courses of one note that are shown together. */
export interface ShownGroup {
  readonly note: NoteCourses;
  readonly courses: readonly Course[];
  /** Each course says itself which note it is in: it is the only one of that note, or the courses are in an order of their own. */
  readonly isAlone: boolean;
}

/** Which courses come first whatever the order is, and which are out of sight, by their ids. */
interface Arranged {
  readonly pinned: readonly string[];
  readonly hidden: ReadonlySet<string>;
}

/** What of the notes is shown, and how much of all courses that is. */
export interface ShownCourses {
  /** In the user's order; the groups are without them. */
  readonly pinned: readonly Course[];
  readonly groups: readonly ShownGroup[];
  readonly shown: number;
  /** All but those that are hidden. */
  readonly of: number;
  /** What was found in the courses, by their ids; null where nothing is searched for. */
  readonly found: ReadonlyMap<string, Found> | null;
}

/** Searches a course; null while nothing is searched for. */
export type Search = ((course: Course) => Found | null) | null;

/** Notes and a wish become what is shown: in note order by note, else in one row, for two notes may take turns in it. */
export function shownCourses(
  notes: readonly NoteCourses[],
  { pinned, hidden }: Arranged,
  wish: Wish,
  search: Search,
): ShownCourses {
  const found = new Map<string, Found>();
  const isWanted = (course: Course): boolean =>
    isShown(course, wish, hidden) && (!search || isFound(course, search, found));
  const first = coursesWith(pinned, notes).filter(isWanted);
  const isFirst = new Set(first.map(({ id }) => id));
  const groups = notes.flatMap((note): ShownGroup[] => {
    const courses = note.courses.filter((course) => !isFirst.has(course.id) && isWanted(course));
    // A note without courses says what it has instead, to whoever looks over everything.
    const isKept = courses.length > 0 || (note.courses.length === 0 && wish.filter === 'all' && !search);
    return isKept ? [{ note, courses, isAlone: note.courses.length === 1 }] : [];
  });
  return {
    pinned: first,
    groups: wish.order === 'note' ? groups : [...alone(groups, wish), ...groups.filter(isEmpty)],
    shown: first.length + sizeOf(groups),
    of: notes.reduce((sum, { courses }) => sum + courses.filter(({ id }) => !hidden.has(id)).length, 0),
    found: search ? found : null,
  };
}

/** Whether a course is shown at all: the one place that decides it. */
function isShown(course: Course, { filter }: Wish, hidden: Arranged['hidden']): boolean {
  if (hidden.has(course.id)) return false;
  return filter === 'all' || kindOf(course) === filter;
}

/** The courses of these ids that there are, in the order of the ids. */
export function coursesWith(ids: readonly string[], notes: readonly NoteCourses[]): readonly Course[] {
  if (ids.length === 0) return [];
  const byId = new Map(notes.flatMap(({ courses }) => courses).map((course) => [course.id, course]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Takes down what was found in a course. */
function isFound(course: Course, search: NonNullable<Search>, found: Map<string, Found>): boolean {
  const inCourse = search(course);
  if (inCourse) found.set(course.id, inCourse);
  return inCourse !== null;
}

function alone(groups: readonly ShownGroup[], { order }: Wish): readonly ShownGroup[] {
  const entries = groups.flatMap(({ note, courses }) => courses.map((course) => ({ note, course })));
  return inOrder(entries, order).map(({ note, course }) => ({ note, courses: [course], isAlone: true }));
}

function isEmpty({ courses }: ShownGroup): boolean {
  return courses.length === 0;
}

function sizeOf(groups: readonly ShownGroup[]): number {
  return groups.reduce((sum, { courses }) => sum + courses.length, 0);
}
