import { linksOf, type CourseLink } from '../../core/course/course-links';
import { placeOf } from '../../core/course/placed';
import type { Chapter, Course, Lesson, NodeSource, NoteCourses } from '../../core/course/types';
import type { Whereabouts } from '../lessons/course-at';

/** What can be ticked and has a line of its own. */
export type TaskAt = Chapter | Lesson | CourseLink;

/** The lesson, chapter or link that a line of a note belongs to, in the note's own courses or in one that takes the note in. */
export function taskAt(notes: readonly NoteCourses[], text: string, here: Whereabouts): TaskAt | null {
  const at = { path: here.path, line: itemLine(text, here.line) };
  const own = notes.filter(({ path }) => path === here.path);
  for (const course of [...own, ...notes].flatMap(({ courses }) => courses)) {
    const found = inCourse(course, placeOf(notes, course).line, at);
    if (found) return found;
  }
  return null;
}

function inCourse(course: Course, line: number, at: Whereabouts): TaskAt | null {
  const start: Pick<NodeSource, 'path' | 'line' | 'property'> = { path: course.path, line };
  if (course.mode === 'links' && course.path === at.path) {
    return linksOf(course).find((link) => line + link.line === at.line) ?? null;
  }
  const ahead = course.children.map((node) => ({ node, around: start }));
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node } = next;
    const around = node.source ?? next.around;
    // A lesson that is a whole note is under the cursor wherever that is in it.
    const isHere = around.path === at.path && (around.property ?? around.line + node.line === at.line);
    if ('mark' in node && isHere) return node;
    for (const child of node.children) ahead.push({ node: child, around });
  }
  return null;
}

/** The line where the item begins that a line belongs to: the further lines of its text stand below it. */
function itemLine(text: string, line: number): number {
  const lines = text.split(/\r\n|\n|\r/);
  let at = line;
  while (at > 0 && isFurther(lines[at] ?? '')) at -= 1;
  return isFurther(lines[at] ?? '') ? line : at;
}

function isFurther(line: string): boolean {
  return /\S/.test(line) && !/^[ \t>]*(?:#|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(line);
}
