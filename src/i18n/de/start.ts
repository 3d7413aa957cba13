import type { Words } from '../words';
import { headings, tasks } from './counted';
import { track } from './names';

export const start: Words['start'] = {
  heading: 'Den ersten Kurs verfolgen',
  how: 'Ein Kurs ist eine vorhandene Notiz. Nach der Auswahl ist zu sehen, was erreicht ist, was als Nächstes kommt und was übrig ist. Notizen ändern sich erst, wenn etwas abgehakt wird.',
  offers: 'Diese Notizen sehen wie Kurse aus',
  offer: (taskCount, headingCount) => `${tasks(taskCount)} unter ${headings(headingCount)}`,
  track: 'Verfolgen',
  trackNote: (title) => `Verfolgen: ${title}`,
  dismissNote: (title) => `${title} ist kein Kurs`,
  noOffers: `Noch sieht keine Notiz wie ein Kurs aus: Überschriften mit fünf oder mehr Aufgaben. Jede andere Notiz lässt sich aus ihrem Menü verfolgen, mit „${track}“.`,
};
