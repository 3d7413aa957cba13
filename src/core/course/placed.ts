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

/** A note whose courses' positions all count from the beginning of the notes they are in, for those who look at them once. */
export function placedNote<Note extends NoteCourses>(note: Note): Note {
  const courses = note.courses.map((course) => placedCourse(course, note.places.get(course.id) ?? start));
  return { ...note, courses, places: new Map(courses.map(({ id }) => [id, start])) };
}

function placedCourse(course: Course, place: Place): Course {
  const nextAt = (next: NextUp | null): NextUp | null => next && { ...next, ...at(next, next.source ?? place) };
  return {
    ...course,
    line: place.line + course.line,
    next: nextAt(course.next),
    afterLatest: nextAt(course.afterLatest),
    children: course.children.map((child) => nodeAt(child, place)),
    resources: course.resources.map((resource) => resourceAt(resource, place)),
  };
}

function nodeAt(node: CourseNode, around: Place): CourseNode {
  const place = node.source ?? around;
  const moved = { ...at(node, place), children: node.children.map((child) => nodeAt(child, place)) };
  if (node.type === 'section') return { ...node, ...moved };
  if (node.type === 'group') return { ...node, ...moved };
  return { ...node, ...moved, markOffset: place.from + node.markOffset };
}

function at(
  { line, source }: Pick<NextUp, 'line'> & { readonly source?: NodeSource | null },
  place: Place,
): { readonly line: number; readonly source?: NodeSource } {
  return { line: place.line + line, ...(source && { source: { path: source.path, ...start } }) };
}

export function resourceAt(resource: Resource, { line, from }: Place): Resource {
  return { ...resource, line: line + resource.line, from: from + resource.from, to: from + resource.to };
}
