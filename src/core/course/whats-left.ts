import { linksOf } from './course-links';
import { eachLesson, mayBegin } from './next-lesson';
import type { Course, CourseNode, Lesson, NodeSource } from './types';

/** A lesson that is left to do, or a link where a course has those in the place of lessons, and the way to it. */
export interface LeftToDo {
  readonly course: Course;
  readonly title: string;
  readonly line: number;
  /** Titles from the course (not included) down to it (not included). */
  readonly trail: readonly string[];
  /** The note that it stands in, where that is another one than the course's. */
  readonly source: NodeSource | null;
  readonly standing: Exclude<Lesson['standing'], 'done' | 'dropped'>;
  /** A lesson after it is done already: there are as many of these as the course says. */
  readonly skippedEarlier: boolean;
}

/**
 * What is left to do in these courses, or below the node in them that has the id `below`, in document order; only what was skipped
 * earlier comes before all else. `today` is a day (`YYYY-MM-DD`): what may not begin yet was not skipped.
 */
export function whatIsLeft(
  courses: readonly Course[],
  today: string,
  below: string | null = null,
): readonly LeftToDo[] {
  const left = courses.flatMap((course) =>
    course.mode === 'lessons' ? lessonsLeft(course, today, below) : linksLeft(course),
  );
  return left.sort((a, b) => Number(b.skippedEarlier) - Number(a.skippedEarlier));
}

function lessonsLeft(course: Course, today: string, below: string | null): readonly LeftToDo[] {
  const wanted = below === null ? null : lessonsIn(course.children, below);
  const found: { readonly lesson: Lesson; readonly trail: readonly string[]; readonly source: NodeSource | null }[] =
    [];
  /** How many of them have a lesson after them that is done. */
  let passed = 0;
  eachLesson(course.children, (lesson, trail, source) => {
    if (lesson.standing === 'done') passed = found.length;
    else if (lesson.standing !== 'dropped') found.push({ lesson, trail, source });
  });
  return found.flatMap(({ lesson, trail, source }, index): LeftToDo[] => {
    const { id, title, line, standing } = lesson;
    if (standing === 'done' || standing === 'dropped' || wanted?.has(id) === false) return [];
    const skippedEarlier = index < passed && standing === 'open' && mayBegin(lesson, today);
    return [{ course, title, line, trail, source, standing, skippedEarlier }];
  });
}

function linksLeft(course: Course): readonly LeftToDo[] {
  return linksOf(course).flatMap(({ meaning, title, line, trail }) => {
    if (meaning === 'done') return [];
    return { course, title, line, trail, source: null, standing: 'open', skippedEarlier: false };
  });
}

/** The ids of the lessons below the node with an id; none where it is not below these nodes. */
function lessonsIn(nodes: readonly CourseNode[], id: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const find = (among: readonly CourseNode[]): boolean =>
    among.some((node) => {
      if (node.id !== id) return find(node.children);
      eachLesson([node], (lesson) => ids.add(lesson.id));
      return true;
    });
  find(nodes);
  return ids;
}
