import type { Course, NextUp, NoteCourses } from './types';

/** One entry of the queue: a course that has something to do next. */
export interface QueueEntry {
  readonly course: Course;
  readonly next: NextUp;
}

/** What the plugin remembers beyond the notes: without it, every answer comes from the notes alone. */
export interface Memory {
  /** Ids of pinned courses in the user's order. */
  readonly pinned: readonly string[];
  /** Ids of courses that are out of sight, and never next. */
  readonly hidden: ReadonlySet<string>;
  /** The last activity of a course by its id (ISO date or time). */
  readonly activity: ReadonlyMap<string, string>;
  /** Ids of lessons skipped for now. */
  readonly skips: ReadonlySet<string>;
}

export const noMemory: Memory = { pinned: [], hidden: new Set(), activity: new Map(), skips: new Set() };

/**
 * The order in which courses wait (user guide, “What is next”): pinned ones in the user's order, then started ones by their last activity, newest
 * first (history, else the newest done date in the note, else document order), then the ones not started. Courses with
 * nothing next (empty, complete) and hidden ones are left out. The head is *Resume*.
 */
export function queueOf(notes: readonly NoteCourses[], memory: Memory = noMemory): readonly QueueEntry[] {
  const waiting = notes.flatMap((note) =>
    note.courses.flatMap((course) =>
      course.next && !memory.hidden.has(course.id) ? [{ course, next: course.next }] : [],
    ),
  );
  const pins = new Map(memory.pinned.map((id, place) => [id, place]));
  const activityOf = (course: Course): string => memory.activity.get(course.id) ?? course.lastDone ?? '';
  const rank = ({ course }: QueueEntry): number => (pins.has(course.id) ? 0 : isStarted(course) ? 1 : 2);
  // The sort is stable: whatever ties stays in document order.
  return waiting.sort((a, b) => {
    const byRank = rank(a) - rank(b);
    if (byRank !== 0) return byRank;
    if (rank(a) === 0) return (pins.get(a.course.id) ?? 0) - (pins.get(b.course.id) ?? 0);
    if (rank(a) === 1) return compare(activityOf(b.course), activityOf(a.course));
    return 0;
  });
}

function isStarted(course: Course): boolean {
  return course.progress.done > 0 || course.progress.doing > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
