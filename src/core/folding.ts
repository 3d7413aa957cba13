import { isFolded, partsOf, type Row } from './course-rows';
import type { Course } from './course/types';

/** What can be folded: a course, or what has something below it. */
export interface Foldable {
  readonly id: string;
  readonly type?: Row['node']['type'];
  readonly children: readonly Row['node'][];
}

/**
 * The ids that have to be toggled so that the row of this id is there once its course is unfolded: of what stands above it in the course,
 * all that is folded. None where the course has no such row.
 */
export function foldedAbove(course: Course, id: string, toggled: ReadonlySet<string>): readonly string[] {
  const above = pathTo({ id: course.id, children: partsOf(course) }, id)?.slice(1, -1) ?? [];
  return above.filter((each) => isFolded(each, toggled)).map((each) => each.id);
}

/** From the outside in, both ends included. */
function pathTo(from: Foldable, id: string): readonly Foldable[] | null {
  if (from.id === id) return [from];
  for (const child of from.children) {
    const rest = pathTo(child, id);
    if (rest) return [from, ...rest];
  }
  return null;
}

/** The ids that have to be toggled to fold something with all that is below it, or to unfold it all. */
export function allWithin(top: Foldable, folded: boolean, toggled: ReadonlySet<string>): readonly string[] {
  if (top.children.length === 0) return [];
  const below = top.children.flatMap((child) => allWithin(child, folded, toggled));
  return isFolded(top, toggled) === folded ? below : [top.id, ...below];
}
