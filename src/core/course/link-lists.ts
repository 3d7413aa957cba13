import type { Course, NoteCourses, Resource } from './types';

/** Links that stand together. */
export interface LinkList {
  /** What their ids begin with. */
  readonly id: string;
  /** The note that they stand in. */
  readonly path: string;
  /** The course from whose beginning their positions count; null where they count from the note's. */
  readonly course: Course | null;
  /** The course whose lessons may stand on the same lines: that one, or the folder's. */
  readonly within: Course | null;
  readonly resources: readonly Resource[];
}

/** The links of a note: those outside of its courses, those of each course; of a folder that is one course, those of each of its notes. */
export function linkListsOf({ path, courses, resources, members = [] }: NoteCourses): readonly LinkList[] {
  const lists: LinkList[] = [
    { id: path, path, course: null, within: null, resources },
    ...courses.map((course) => ({ id: course.id, path, course, within: course, resources: course.resources })),
    ...members.map((member) => {
      return {
        id: member.path,
        path: member.path,
        course: null,
        within: courses[0] ?? null,
        resources: member.resources,
      };
    }),
  ];
  return lists.filter((list) => list.resources.length > 0);
}
