import { linksOf, type CourseLink } from '../../core/course/course-links';
import { findTask, type FoundTask } from '../../core/course/find-task';
import type { Course, NoteCourses } from '../../core/course/types';

/** Something that can be ticked: a task, or a link of a course without tasks. The first link that is finished makes it count links. */
export type Found =
  | { readonly type: 'task'; readonly course: Course; readonly found: FoundTask }
  | { readonly type: 'link'; readonly course: Course; readonly link: CourseLink };

/** Finds by its id what can be ticked; null where it is gone. */
export function find(notes: readonly NoteCourses[], id: string): Found | null {
  for (const course of notes.flatMap(({ courses }) => courses)) {
    const link = course.mode !== 'lessons' && linksOf(course).find((one) => one.id === id);
    if (link) return { type: 'link', course, link };
    const found = findTask(course.children, id);
    if (found) return { type: 'task', course, found };
  }
  return null;
}
