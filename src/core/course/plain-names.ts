import type { CourseNames } from './rules';

/** The names by which ids and reports know courses that no note names, in whichever language they are shown. */
export const plainNames: CourseNames = { preface: 'Before first course', vault: 'Whole vault' };
