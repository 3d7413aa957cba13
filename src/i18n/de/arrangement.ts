import type { Words } from '../words';
import { plural } from './counted';

export const arrangement: Words['arrangement'] = {
  pinned: 'Angeheftet',
  hidden: (count) => plural(count, { one: '# ausgeblendeter Kurs', other: '# ausgeblendete Kurse' }),
};
