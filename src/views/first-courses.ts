import type { NoteCourses } from '../core/course/types';

/** The notes as far as so many courses reach; the note in which they end is cut there. A note without courses counts as one. */
export function firstCourses(notes: readonly NoteCourses[], many: number): readonly NoteCourses[] {
  const first: NoteCourses[] = [];
  let left = many;
  for (const note of notes) {
    if (left <= 0) break;
    const { length } = note.courses;
    first.push(length > left ? { ...note, courses: note.courses.slice(0, left) } : note);
    left -= Math.max(length, 1);
  }
  return first;
}

/** Whether so many courses are all that there are. */
export function isAll(notes: readonly NoteCourses[], many: number): boolean {
  return firstCourses(notes, many).at(-1) === notes.at(-1);
}
