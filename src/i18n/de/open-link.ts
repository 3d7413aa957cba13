import type { Words } from '../words';

export const openLink: Words['openLink'] = {
  open: (place) => `${place} öffnen`,
  inPlaylist: (number, of) => `Lektion ${number} von ${of}`,
  ask: (host) => `${host} öffnen?`,
  why: 'Die Adresse in der Notiz lässt sich mit einer anderen verwechseln. Dies ist der Ort, zu dem sie wirklich führt.',
  yes: 'Öffnen',
};
