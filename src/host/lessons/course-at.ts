import type { QueueEntry } from '../../core/course/queue';
import { placeOf, type CourseLine } from '../../core/course/placed';
import type { Course, CourseNode, NoteCourses } from '../../core/course/types';

/** A line of a note where somebody is reading or writing; 0-based. */
export interface Whereabouts {
  readonly path: string;
  readonly line: number;
}

/** The same line, counted from the beginning of its note as that is now; a folder that is one course begins with its first note. */
export function inNote(notes: readonly NoteCourses[], { path, course, line }: CourseLine): Whereabouts {
  const [first] = notes.find((note) => note.path === path)?.members ?? [];
  if (first) return { path: first.path, line: 0 };
  return { path, line: line + (course === undefined ? 0 : placeOf(notes, { path, id: course }).line) };
}

/**
 * The course that a line belongs to: the last one that begins at or above it, else the note's first; in a note that is no source the
 * first course that takes it in. Null where there is none.
 */
export function courseAt(notes: readonly NoteCourses[], here: Whereabouts | null): Course | null {
  if (!here) return null;
  const note = notes.find(({ path, members = [{ path }] }) => members.some((one) => one.path === here.path));
  if (!note) return notes.flatMap(({ courses }) => courses).find((one) => takesIn(one.children, here.path)) ?? null;
  const lineOf = ({ id, line }: Course): number => (note.places.get(id)?.line ?? 0) + line;
  return note.courses.filter((course) => lineOf(course) <= here.line).at(-1) ?? note.courses[0] ?? null;
}

function takesIn(nodes: readonly CourseNode[], path: string): boolean {
  return nodes.some(({ source, children }) => source?.path === path || takesIn(children, path));
}

/**
 * What *Next lesson* opens: what is next in the course one is in, else what is next in the course that waits longest; null
 * when nothing is left anywhere.
 */
export function nextFor(
  notes: readonly NoteCourses[],
  queue: readonly QueueEntry[],
  here: Whereabouts | null,
): QueueEntry | null {
  const course = courseAt(notes, here);
  return course?.next ? { course, next: course.next } : (queue[0] ?? null);
}
