import type { CourseFilter, CourseOrder } from '../../core/shown/wish';
import { plural } from './counted';

const filters: Record<CourseFilter, string> = {
  all: 'All courses',
  active: 'Under way',
  'not-started': 'Not started',
  done: 'Complete',
  links: 'Links',
  empty: 'Without lessons',
};

const orders: Record<CourseOrder, string> = {
  note: 'As in the notes',
  activity: 'Latest activity first',
  percent: 'Furthest first',
  left: 'Fewest lessons left first',
};

/** Which courses are shown: search, filter, order. */
export const shown = {
  search: 'Search courses…',
  clear: 'Clear search',
  filter: (chosen: CourseFilter) => `Show: ${filters[chosen]}`,
  order: (chosen: CourseOrder) => `Order: ${orders[chosen]}`,
  filters,
  orders,
  count: (some: number, all: number) => `${some} of ${plural(all, { one: '# course', other: '# courses' })}`,
  showAll: 'Show all',
  nothing: 'No course here is like that.',
  hits: (course: string) => `Found in ${course}`,
  moreHits: (count: number) => `and ${count} more`,
};
