import { linksOf, type CourseLink } from '../../core/course/course-links';
import { findTask, type FoundTask } from '../../core/course/find-task';
import { linkListsOf, type LinkList } from '../../core/course/link-lists';
import type { Course, NoteCourses } from '../../core/course/types';

/** Something that can be ticked: a task, or a link, whether its course counts it or not. */
export type Found =
  | { readonly type: 'task'; readonly course: Course; readonly found: FoundTask }
  | { readonly type: 'link'; readonly list: LinkList; readonly link: CourseLink };

/** Finds by its id what can be ticked; null where it is gone. */
export function find(notes: readonly NoteCourses[], id: string): Found | null {
  for (const note of notes) {
    for (const course of note.courses) {
      const found = findTask(course.children, id);
      if (found) return { type: 'task', course, found };
    }
    for (const list of linkListsOf(note)) {
      const link = id.startsWith(`${list.id}→`) && linksOf(list).find((one) => one.id === id);
      if (link) return { type: 'link', list, link };
    }
  }
  return null;
}

/** The course that it is in; null for a link outside of courses. */
export function courseOf(found: Found): Course | null {
  return found.type === 'task' ? found.course : found.list.course;
}
