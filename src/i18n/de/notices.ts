import type { Words } from '../words';

export const notices: Words['notices'] = {
  nothingNext: 'In den verfolgten Kursen ist nichts mehr zu tun.',
  noteGone: (path) => `„${path}“ ist nicht mehr da.`,
};
