import { plural } from './counted';

/** A list of courses that is taken as their order. */
export const courseOrder = {
  command: 'Use this list as my course order',
  title: 'Use this order?',
  how: 'The courses that the list names are pinned in its order, before all others.',
  noCourse: 'Names none of your courses',
  yes: 'Use this order',
  nothing: 'No item of this list names one of your courses.',
  done: (count: number) =>
    plural(count, {
      one: 'One course is pinned as in your list.',
      other: '# courses are pinned in the order of your list.',
    }),
};
