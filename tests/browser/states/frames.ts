import type { Visit } from '../playground';

/** Where the dashboard stands: in a sidebar of some width, in a tab as a page, in the drawer of a phone. */
export interface Frame {
  readonly visit: Visit;
  readonly place: 'sidebar' | 'tab';
}

export const frames = {
  '300 px': { visit: { sidebar: 300 }, place: 'sidebar' },
  '480 px': { visit: { sidebar: 480 }, place: 'sidebar' },
  page: { visit: {}, place: 'tab' },
  phone: { visit: { layout: 'phone' }, place: 'sidebar' },
} as const satisfies Readonly<Record<string, Frame>>;
