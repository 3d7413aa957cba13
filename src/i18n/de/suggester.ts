import type { Words } from '../words';

export const suggester: Words['suggester'] = {
  placeholder: 'Zur nächsten Lektion von …',
  nothing: 'Kein Kurs passt dazu.',
};
