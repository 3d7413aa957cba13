import type { Chapter, Course, CourseNode, Lesson, NodeSource } from '../course/types';

const known = new WeakMap<Course, ReadonlyMap<string, Chapter | Lesson>>();

/** The task of a course on a line: of its own note, counted from where it begins, or of another one by its path, counted from there. */
export function taskOn(course: Course, path: string | null, line: number): Chapter | Lesson | null {
  const lines = known.get(course) ?? taskLines(course);
  known.set(course, lines);
  return lines.get(keyOf(path, line)) ?? null;
}

function taskLines(course: Course): ReadonlyMap<string, Chapter | Lesson> {
  const lines = new Map<string, Chapter | Lesson>();
  const ahead: { readonly nodes: readonly CourseNode[]; readonly around: NodeSource | null }[] = [
    { nodes: course.children, around: null },
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    for (const node of next.nodes) {
      const source = node.source ?? next.around;
      // A note that is a lesson as a whole has no line for it.
      const isOnLine = 'mark' in node && !source?.property;
      if (isOnLine) lines.set(keyOf(source?.path ?? null, (source?.line ?? 0) + node.line), node);
      if (node.children.length > 0) ahead.push({ nodes: node.children, around: source });
    }
  }
  return lines;
}

function keyOf(path: string | null, line: number): string {
  return `${line} ${path ?? ''}`;
}
