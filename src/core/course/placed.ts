import type { Place } from '../note/tree';
import type { Course, CourseNode, NextUp, NodeSource, NoteCourses, Resource } from './types';

const start: Place = { line: 0, from: 0 };

/** Where in its note a course begins; the note's beginning for a course that is gone. */
export function placeOf(notes: readonly NoteCourses[], { path, id }: Pick<Course, 'path' | 'id'>): Place {
  return notes.find((note) => note.path === path)?.places.get(id) ?? start;
}

/** A line of a note; it counts from the beginning of a course where that is named, else from the note's. */
export interface CourseLine {
  readonly path: string;
  readonly course?: string;
  readonly line: number;
}

/** Where the line of something in a course is, which may stand in another note. */
export function lineOf({ path, id }: Pick<Course, 'path' | 'id'>, source: NodeSource | null, line: number): CourseLine {
  return source ? { path: source.path, line: source.line + line } : { path, course: id, line };
}

/** A note whose courses' positions all count from the note's beginning, for those who look at them once. */
export function placedNote<Note extends NoteCourses>(note: Note): Note {
  const courses = note.courses.map((course) => placedCourse(course, note.places.get(course.id) ?? start));
  return { ...note, courses, places: new Map(courses.map(({ id }) => [id, start])) };
}

function placedCourse(course: Course, { line, from }: Place): Course {
  const nextAt = (next: NextUp | null): NextUp | null =>
    next && (next.source ? next : { ...next, line: line + next.line });
  const nodeAt = (node: CourseNode): CourseNode => {
    // What stands in another note counts from there.
    if (node.source) return node;
    const moved = { line: line + node.line, children: node.children.map(nodeAt) };
    if (node.type === 'section') return { ...node, ...moved };
    if (node.type === 'group') return { ...node, ...moved };
    return { ...node, ...moved, markOffset: from + node.markOffset };
  };
  return {
    ...course,
    line: line + course.line,
    next: nextAt(course.next),
    afterLatest: nextAt(course.afterLatest),
    children: course.children.map(nodeAt),
    resources: course.resources.map((resource) => resourceAt(resource, { line, from })),
  };
}

export function resourceAt(resource: Resource, { line, from }: Place): Resource {
  return { ...resource, line: line + resource.line, from: from + resource.from, to: from + resource.to };
}
