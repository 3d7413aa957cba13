import type { Words } from '../words';
import { plural } from './counted';

export const courseOrder: Words['courseOrder'] = {
  command: 'Diese Liste als Reihenfolge meiner Kurse verwenden',
  title: 'Diese Reihenfolge verwenden?',
  how: 'Die Kurse, die die Liste nennt, werden in ihrer Reihenfolge angeheftet, vor allen anderen.',
  noCourse: 'Nennt keinen deiner Kurse',
  yes: 'Reihenfolge verwenden',
  nothing: 'Kein Punkt dieser Liste nennt einen deiner Kurse.',
  done: (count) =>
    plural(count, {
      one: 'Ein Kurs ist wie in deiner Liste angeheftet.',
      other: '# Kurse sind in der Reihenfolge deiner Liste angeheftet.',
    }),
};
