import type { Words } from '../words';

const tooLarge = (path: string, why: string): string => `„${path}“ ist zu groß, um verfolgt zu werden: ${why}`;

export const trouble: Words['trouble'] = {
  heading: 'Nicht angezeigt',
  unreadable: (path) =>
    `„${path}“ konnte nicht gelesen werden. Die Kurse kehren zurück, sobald sich die Notiz wieder lesen lässt.`,
  copy: (path) =>
    `„${path}“ ist eine Kopie, die beim Synchronisieren durch einen Konflikt entstand, und wird nicht gelesen. Bitte in die Notiz selbst übernehmen, was davon gebraucht wird, und dann die Kopie löschen.`,
  size: (path) => tooLarge(path, 'Sie hat mehr als 2 MB. Bitte in mehrere Notizen aufteilen.'),
  depth: (path) => tooLarge(path, 'Ihre Listen und Zitate sind tiefer als 64 Ebenen verschachtelt.'),
  paragraph: (path) => tooLarge(path, 'Ein Absatz hat mehr als 2.000 Zeilen.'),
  items: (path) =>
    tooLarge(
      path,
      'Ein Teil hat mehr als 5.000 Listenpunkte zwischen Zitaten, Code oder Ähnlichem. Überschriften dazwischen teilen ihn.',
    ),
};
