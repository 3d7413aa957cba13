import { plural } from './counted';

/** Courses that the user put elsewhere. */
export const arrangement = {
  pinned: 'Pinned',
  hidden: (count: number) => plural(count, { one: '# hidden course', other: '# hidden courses' }),
};
