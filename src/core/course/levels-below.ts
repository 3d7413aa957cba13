import type { ChosenLevel } from './rules';
import type { Course, CourseNode } from './types';

/** The levels of the headings within a course, in the note itself, smallest first: those whose headings could be courses in its place. */
export function levelsBelow({ children }: Pick<Course, 'children'>): readonly ChosenLevel[] {
  const levels = new Set<ChosenLevel>();
  const look = (nodes: readonly CourseNode[]): void => {
    for (const node of nodes) {
      if (node.source || node.type !== 'section') continue;
      if (node.level !== null) levels.add(`${node.level}`);
      look(node.children);
    }
  };
  look(children);
  return [...levels].sort();
}
