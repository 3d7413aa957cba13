import type { Words } from '../words';
import { links } from './counted';

const kind: Words['catalogue']['kind'] = {
  playlist: 'Playlist',
  video: 'Video',
  channel: 'Kanal',
  'course site': 'Kursseite',
  article: 'Seite',
  pdf: 'PDF',
  note: 'Notiz',
  attachment: 'Anhang',
};

const kinds: Words['catalogue']['kinds'] = {
  all: 'Alle Links',
  playlist: 'Playlists',
  video: 'Videos',
  channel: 'Kanäle',
  'course site': 'Kursseiten',
  article: 'Seiten',
  pdf: 'PDFs',
  note: 'Notizen',
  attachment: 'Anhänge',
};

const states: Words['catalogue']['states'] = {
  any: 'Erledigt oder nicht',
  open: 'Nicht erledigt',
  done: 'Erledigt',
  none: 'Ohne Stand',
};

const groupings: Words['catalogue']['groupings'] = { section: 'Nach Abschnitt', provider: 'Nach Anbieter' };

export const catalogue: Words['catalogue'] = {
  name: 'Links',
  open: 'Verzeichnis der Links öffnen',
  show: 'Links anzeigen',
  showOf: (text, title) => `${text}: die von ${title} anzeigen`,
  search: 'Links durchsuchen …',
  kind,
  kinds,
  states,
  groupings,
  filter: (chosen, state) =>
    state === 'any' ? `Anzeigen: ${kinds[chosen]}` : `Anzeigen: ${kinds[chosen]} · ${states[state]}`,
  grouping: (chosen) => `Gruppieren: ${groupings[chosen]}`,
  count: (some, all) => `${some} von ${links(all)}`,
  countIn: (count, title) => `${count} in ${title}`,
  nothing: 'Kein Link entspricht dem.',
  none: 'Die Notizen, die du verfolgst, enthalten noch keine Links. Was in ihnen verlinkt ist, steht hier.',
  inVault: 'In diesem Vault',
  alsoIn: 'Auch in',
  course: (title) => `Kurs: ${title}`,
  courseSame: (title) => `Kurs: ${title}. Er enthält denselben Link.`,
  courseLike: (title) => `Kurs: ${title}. Er heißt so ähnlich wie dieser Link.`,
  many: links,
  menu: {
    goTo: 'Zum Link gehen',
    goToIn: (place) => `Zum Link in ${place} gehen`,
    goToCourse: (title) => `Zum Kurs „${title}“ gehen`,
    copyAddress: 'Adresse kopieren',
    addressCopied: 'Adresse in die Zwischenablage kopiert.',
  },
};
