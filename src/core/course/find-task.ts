import type { Chapter, CourseNode, Lesson, NodeSource } from './types';

/** A task in its course, with what stands above it, innermost first. */
export interface FoundTask {
  readonly task: Chapter | Lesson;
  readonly above: readonly CourseNode[];
}

/** Finds a task by its id; null where it is not below these nodes. */
export function findTask(nodes: readonly CourseNode[], id: string): FoundTask | null {
  for (const node of nodes) {
    if (node.id === id) return 'mark' in node ? { task: node, above: [] } : null;
    const found = findTask(node.children, id);
    if (found) return { task: found.task, above: [...found.above, node] };
  }
  return null;
}

/** The note that a task stands in, where that is another one than its course's. */
export function sourceOf({ task, above }: FoundTask): NodeSource | null {
  return [task, ...above].find(({ source }) => source)?.source ?? null;
}
