import type { Words } from '../words';
import { plural } from './counted';
import { plugin, youtubeApi, youtubeKeys } from './names';

const videos = (count: number): string => plural(count, { one: '# Video', other: '# Videos' });

export const importing: Words['importing'] = {
  group: 'Playlists importieren',
  enable: {
    name: 'Playlists von YouTube importieren',
    desc: `Fügt den Befehl „Lektionen aus Playlist importieren …“ hinzu. Nur wenn er ausgeführt wird, fragt ${plugin} www.googleapis.com (${youtubeApi}) nach den Titeln und Längen einer Playlist. Gesendet werden die Kennung der Playlist, die Kennungen ihrer Videos und der eigene API-Schlüssel, aber nichts aus den Notizen. Nur dann geht ${plugin} online.`,
  },
  key: {
    name: 'API-Schlüssel für YouTube',
    desc: `Ein eigener Schlüssel für die ${youtubeApi} von ${youtubeKeys}. Er liegt im Schlüsselbund der App; die Einstellungen enthalten nur seinen Namen dort.`,
  },
  command: 'Lektionen aus Playlist importieren …',
  title: 'Lektionen aus Playlist importieren',
  address: 'Adresse der Playlist',
  where: 'www.googleapis.com wird mit dem eigenen API-Schlüssel nach den Titeln und Längen der Videos gefragt.',
  start: 'Videos holen',
  asking: 'YouTube wird gefragt …',
  progress: (count, total) => (total === null ? videos(count) : plural(total, { other: `${count} von # Videos` })),
  leftOut: (count) =>
    plural(count, {
      one: '# Video ist privat oder gelöscht und wurde weggelassen.',
      other: '# Videos sind privat oder gelöscht und wurden weggelassen.',
    }),
  faults: {
    'no-list': 'Das ist keine Adresse einer Playlist von YouTube. Eine solche enthält „list=“.',
    'no-key': 'Es ist kein API-Schlüssel gewählt. Das geht in den Einstellungen des Plugins.',
    'wrong-key': 'YouTube nimmt den API-Schlüssel nicht an. Welcher es ist, steht in den Einstellungen des Plugins.',
    'restricted-key': `Der API-Schlüssel gilt hier nicht: Er ist auf andere Apps, Websites oder Dienste beschränkt. Das lässt sich auf ${youtubeKeys} ändern.`,
    'api-off': `Das Projekt des API-Schlüssels verwendet die ${youtubeApi} noch nicht. Sie lässt sich auf ${youtubeKeys} aktivieren und gilt nach einigen Minuten.`,
    quota: 'Das Tageskontingent des API-Schlüssels ist aufgebraucht. Es beginnt jeden Tag neu.',
    closed:
      'Diese Playlist gibt es nicht, oder sie ist privat. Öffentliche und nicht gelistete Playlists lassen sich importieren.',
    offline: 'YouTube ist nicht erreichbar. Besteht eine Verbindung zum Internet?',
    'no-answer': 'YouTube antwortet gerade nicht. Später geht es vielleicht.',
    'not-understood': 'Das lässt sich nicht als Playlist verstehen. Nichts wurde eingefügt.',
    'too-many': 'Das sind mehr als 2.000 Videos. Eine kürzere Playlist geht.',
    empty: 'Darin ist kein Video, das man ansehen kann.',
    cancelled: 'Abgebrochen. Nichts wurde eingefügt.',
  },
};
