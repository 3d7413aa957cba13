import type { Course } from '../core/course/types';

/** What holds courses: a note, or those of it that are shown. */
interface Group {
  readonly courses: readonly Course[];
}

/** The groups as far as so many courses reach; the one in which they end is cut there. One without courses counts as one. */
export function firstCourses<Each extends Group>(groups: readonly Each[], many: number): readonly Each[] {
  const first: Each[] = [];
  let left = many;
  for (const group of groups) {
    if (left <= 0) break;
    const { length } = group.courses;
    first.push(length > left ? { ...group, courses: group.courses.slice(0, left) } : group);
    left -= Math.max(length, 1);
  }
  return first;
}

/** Whether so many courses are all that there are. */
export function isAll(groups: readonly Group[], many: number): boolean {
  return firstCourses(groups, many).at(-1) === groups.at(-1);
}
