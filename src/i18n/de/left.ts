import type { Words } from '../words';
import { plural } from './counted';

const remaining = (count: number): string => plural(count, { other: '# übrig' });

export const left: Words['left'] = {
  show: (progress, count) => `${progress}, ${remaining(count)}`,
  within: (count, title) => `${remaining(count)} in ${title}`,
  placeholder: (count) => `${remaining(count)}: nach Titel oder Kapitel suchen …`,
  nothing: 'Nichts, was übrig ist, passt dazu.',
  nothingLeft: 'Hier ist nichts mehr zu tun.',
  skipped: 'Übersprungen',
};
