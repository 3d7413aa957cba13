import type { Words } from '../words';

export const courseMenu: Words['courseMenu'] = {
  more: (title) => `Weitere Optionen für ${title}`,
  goTo: 'Zum Kurs gehen',
  reveal: 'Bis zur nächsten Lektion ausklappen',
  left: 'Was noch offen ist …',
  pin: 'Anheften',
  unpin: 'Lösen',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  hide: 'Ausblenden',
  show: 'Wieder einblenden',
  afterLatest: 'Nach der zuletzt erledigten Lektion weiter',
  subHeadings: 'Unterüberschriften als Kurse behandeln',
  wholeNote: 'Ganze Notiz als einen Kurs behandeln',
  usualHeadings: 'Übliche Überschriften als Kurse verwenden',
};
