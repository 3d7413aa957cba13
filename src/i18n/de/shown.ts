import type { Words } from '../words';
import { plural } from './counted';

const filters: Words['shown']['filters'] = {
  all: 'Alle Kurse',
  active: 'Begonnen',
  'not-started': 'Nicht begonnen',
  done: 'Abgeschlossen',
  links: 'Mit Links',
  empty: 'Ohne Lektionen',
};

const orders: Words['shown']['orders'] = {
  note: 'Wie in den Notizen',
  activity: 'Zuletzt bearbeitete zuerst',
  percent: 'Am weitesten fortgeschrittene zuerst',
  left: 'Wenigste offene Lektionen zuerst',
};

export const shown: Words['shown'] = {
  search: 'Kurse durchsuchen …',
  clear: 'Suche leeren',
  filter: (chosen) => `Anzeigen: ${filters[chosen]}`,
  order: (chosen) => `Reihenfolge: ${orders[chosen]}`,
  filters,
  orders,
  count: (some, all) => `${some} von ${plural(all, { one: '# Kurs', other: '# Kursen' })}`,
  showAll: 'Alle anzeigen',
  nothing: 'Kein Kurs entspricht dem.',
  hits: (course) => `Gefunden in ${course}`,
  moreHits: (count) => `und ${count} weitere`,
};
