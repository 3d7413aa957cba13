import type { Visit } from '../playground';

/** Where the dashboard stands: in a sidebar of some width, in a tab as a page, in the drawer of a phone. */
export interface Frame {
  readonly visit: Visit;
  readonly place: 'sidebar' | 'tab';
}

/** Higher than most screens, so that more is in the picture. */
const height = 1000;

export const frames = {
  '300 px': { visit: { sidebar: 300, height }, place: 'sidebar' },
  '480 px': { visit: { sidebar: 480, height }, place: 'sidebar' },
  page: { visit: { width: 1600, height }, place: 'tab' },
  phone: { visit: { layout: 'phone', height }, place: 'sidebar' },
} as const satisfies Readonly<Record<string, Frame>>;
