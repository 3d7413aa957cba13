export const courseFilters = ['all', 'active', 'not-started', 'done', 'links', 'empty'] as const;
export type CourseFilter = (typeof courseFilters)[number];

export const courseOrders = ['note', 'activity', 'percent', 'left'] as const;
export type CourseOrder = (typeof courseOrders)[number];

/** Which courses somebody wants to see, and in which order. */
export interface Wish {
  readonly filter: CourseFilter;
  readonly order: CourseOrder;
  /** What is searched for; empty for nothing. */
  readonly query: string;
}

export const noWish: Wish = { filter: 'all', order: 'note', query: '' };

/** Reads a wish from whatever was kept; what it does not say, or says in the words of another version, is as `otherwise`. */
export function readWish(raw: unknown, otherwise: Wish = noWish): Wish {
  if (typeof raw !== 'object' || raw === null) return otherwise;
  const { filter, order, query } = raw as { readonly [Name in keyof Wish]?: unknown };
  return {
    filter: courseFilters.find((each) => each === filter) ?? otherwise.filter,
    order: courseOrders.find((each) => each === order) ?? otherwise.order,
    query: typeof query === 'string' ? query : otherwise.query,
  };
}

/** Whether some courses may be left out; another order leaves none out. */
export function isNarrowing({ filter, query }: Wish): boolean {
  return filter !== 'all' || query !== '';
}
