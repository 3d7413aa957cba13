import type { Words } from '../words';
import { notes, plural } from './counted';
import { plugin } from './names';

export const dashboard: Words['dashboard'] = {
  name: plugin,
  looking: 'Kurse werden gelesen …',
  lookingAt: (done, total) => `${done} von ${notes(total)} gelesen`,
  allCourses: 'Alle Kurse',
  resume: 'Fortsetzen',
  continue: 'Weiter',
  continueWith: (lesson) => `Weiter mit ${lesson}`,
  allDone: 'Alles ist erledigt. Zeit für einen neuen Kurs?',
  next: 'Als Nächstes',
  laterOn: 'Der Rest beginnt an einem späteren Tag.',
  deferred: 'Zurückgestellt',
  deferredHint: 'In diesem Kurs sind nur zurückgestellte Lektionen übrig.',
  skipped: (count) => plural(count, { other: '# übersprungen' }),
  skippedHint: (count) =>
    plural(count, {
      one: '# offene Lektion steht vor einer, die erledigt ist.',
      other: '# offene Lektionen stehen vor einer, die erledigt ist.',
    }),
  afterLatest: 'Nach der letzten weiter',
  afterLatestWith: (lesson) => `Nach der letzten weiter, mit ${lesson}`,
  timeLeft: (minutes) =>
    minutes < 90
      ? plural(minutes, { one: 'noch # Minute', other: 'noch # Minuten' })
      : plural(Math.round(minutes / 60), { one: 'noch etwa # Stunde', other: 'noch etwa # Stunden' }),
  unfold: (title) => `Lektionen von ${title} zeigen`,
  fold: (title) => `Lektionen von ${title} verbergen`,
  tickedEarly: (count) => plural(count, { other: 'Abgehakt, # offen' }),
  readyToTick: 'Zum Abhaken',
  practice: 'Übung',
  excluded: 'Nicht gezählt',
};
