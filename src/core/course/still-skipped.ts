import { linksOf } from './course-links';
import { eachLesson } from './next-lesson';
import type { Lesson, NoteCourses } from './types';

/**
 * Which of the lessons and links skipped for now are so still: a skip ends when the lesson's mark is another one than it was then, when
 * nothing else is open in its course, and when the lesson is gone.
 */
export function stillSkipped(
  marks: ReadonlyMap<string, string>,
  notes: readonly NoteCourses[],
): ReadonlyMap<string, string> {
  const courses = notes.flatMap((note) => note.courses);
  const kept = courses.flatMap((course) => {
    const lessons: Lesson[] = [];
    eachLesson(course.children, (lesson) => lessons.push(lesson));
    const links = course.mode === 'links' ? linksOf(course) : [];
    const open = [
      ...lessons.filter(({ standing }) => standing !== 'done' && standing !== 'dropped'),
      ...links.filter(({ meaning }) => meaning === 'open'),
    ];
    const skipped = open.filter(({ id, mark }) => marks.get(id) === mark);
    return skipped.length < open.length ? skipped : [];
  });
  return new Map(kept.map(({ id, mark }) => [id, mark]));
}
