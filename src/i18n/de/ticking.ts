import type { Words } from '../words';
import { lessons, listed, plural, quoted } from './counted';
import { deeds } from './deeds';
import { meanings } from './meanings';

export const ticking: Words['ticking'] = {
  box: (title, meaning) => `${title}: ${meanings[meaning]}`,
  done: 'Erledigt',
  doneWith: (lesson) => `Erledigt: ${lesson}`,
  skip: 'Später',
  skipLesson: (lesson) => `Später: ${lesson}, vorerst überspringen`,
  locks: {
    'conflict-markers':
      'Diese Notiz enthält die Zeichen einer unfertigen Zusammenführung. Nach deren Ende lässt sich hier wieder abhaken.',
    'conflict-copy':
      'Diese Kopie entstand beim Synchronisieren durch einen Konflikt und ist schreibgeschützt. Bitte in der Notiz selbst abhaken.',
    'not-utf8':
      'Diese Notiz ist kein gültiges UTF-8, Schreiben würde sie beschädigen. Nach der Umwandlung in UTF-8 lässt sich hier wieder abhaken.',
  },
  undo: 'Rückgängig',
  marked: {
    open: (lesson) => `„${lesson}“ ist wieder offen.`,
    done: (lesson) => `„${lesson}“ ist erledigt.`,
    doing: (lesson) => `„${lesson}“ ist begonnen.`,
    deferred: (lesson) => `„${lesson}“ ist zurückgestellt.`,
    dropped: (lesson) => `„${lesson}“ ist gestrichen.`,
  },
  skipped: (lesson, next) => `„${lesson}“ ist vorerst übersprungen. Als Nächstes kommt „${next}“.`,
  courseDone: (course) => `In „${course}“ ist nichts mehr zu tun.`,
  chapterTicked: (chapter, count) => `${lessons(count)} in „${chapter}“ abgehakt.`,
  chaptersTicked: (chapters) =>
    `${quoted(chapters)} ${plural(chapters.length, { one: 'ist', other: 'sind' })} auch abgehakt.`,
  nothingToTick: (chapter) =>
    `Die übrigen Lektionen in „${chapter}“ haben eigene Zeichen, deshalb wurde keine abgehakt.`,
  chapterComplete: (chapters) => `Alle Lektionen von ${quoted(chapters)} sind erledigt.`,
  tickChapters: (count) => plural(count, { one: 'Das Kapitel abhaken', other: 'Die Kapitel abhaken' }),
  tickMany: (count, chapters) =>
    `${listed.format([
      ...(count > 0 ? [lessons(count)] : []),
      ...(chapters > 0 ? [plural(chapters, { other: '# Kapitel' })] : []),
    ])} abhaken?`,
  tickManyHow: (chapter) => `Alles auf einmal, mit „${chapter}“. Es lässt sich in einem Schritt rückgängig machen.`,
  tickManyYes: 'Alles abhaken',
  cancel: 'Abbrechen',
  menu: {
    ...deeds,
    goTo: 'Zur Lektion gehen',
    chapter: 'Kapitel abschließen',
    reopenChapter: 'Kapitel wieder öffnen',
    rest: (count) => `${plural(count, { one: '# offene Lektion', other: '# offene Lektionen' })} abhaken`,
    goToChapter: 'Zum Kapitel gehen',
    linkDone: 'Als erledigt kennzeichnen',
    linkOpen: 'Als nicht erledigt kennzeichnen',
  },
};
