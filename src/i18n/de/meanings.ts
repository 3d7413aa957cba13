import type { Words } from '../words';

export const meanings: Words['meanings'] = {
  open: 'Offen',
  done: 'Erledigt',
  doing: 'Begonnen',
  dropped: 'Gestrichen',
  deferred: 'Zurückgestellt',
  important: 'Wichtig',
  question: 'Frage',
  unknown: 'Offen, unbekanntes Zeichen',
};
