import type { QueueEntry } from '../../core/course/queue';
import type { Course, NoteCourses } from '../../core/course/types';

/** A line of a note where somebody is reading or writing; 0-based. */
export interface Whereabouts {
  readonly path: string;
  readonly line: number;
}

/** The course that a line belongs to: the last one that begins at or above it, else the note's first; null for no source. */
export function courseAt(notes: readonly NoteCourses[], here: Whereabouts | null): Course | null {
  const note = here && notes.find(({ path }) => path === here.path);
  if (!note) return null;
  return note.courses.filter(({ line }) => line <= here.line).at(-1) ?? note.courses[0] ?? null;
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
