import type { Course } from '../course/types';
import type { CourseOrder } from './wish';

/**
 * What a course is sorted by, the smallest first: the latest activity, the highest percentage, the fewest lessons left. What is complete or
 * empty comes last whatever the order is: nobody looks there for what to do.
 */
const keys: Record<Exclude<CourseOrder, 'note'>, (course: Course) => number> = {
  activity: ({ lastDone }) => (lastDone === null ? Infinity : -Date.parse(lastDone)),
  percent: ({ progress }) => -(progress.percent ?? 0),
  left: ({ progress }) => progress.total - progress.done,
};

/** The courses in an order; what ties stays as it came. */
export function inOrder<Entry extends { readonly course: Course }>(
  entries: readonly Entry[],
  order: CourseOrder,
): readonly Entry[] {
  if (order === 'note') return entries;
  const keyed = entries.map((entry) => ({ entry, isOver: isOver(entry.course), key: keys[order](entry.course) }));
  keyed.sort((a, b) => Number(a.isOver) - Number(b.isOver) || compare(a.key, b.key));
  return keyed.map(({ entry }) => entry);
}

function isOver({ progress }: Course): boolean {
  return progress.done === progress.total;
}

/** Two that are infinite are equal, which a difference would not say. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
