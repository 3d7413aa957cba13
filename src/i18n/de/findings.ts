import type { Words } from '../words';
import { plural } from './counted';

export const findings: Words['findings'] = {
  'looks-like-heading': (title) => `„${title}“ sieht wie eine Überschrift aus, aber das # steht im Link.`,
  'not-a-task': (text) => `„${text}“ sieht wie eine Aufgabe aus, ist aber keine: Eine Aufgabe ist „- [ ] Text“.`,
  'empty-task': () => 'Diese Aufgabe hat keinen Text und zählt deshalb nicht.',
  'ticked-early': (title, open) =>
    `„${title}“ ist abgehakt, aber ${plural(Number(open), { one: '# Lektion darin ist offen.', other: '# Lektionen darin sind offen.' })}`,
  'ready-to-tick': (title) => `Alle Lektionen von „${title}“ sind erledigt: Es kann abgehakt werden.`,
  'unknown-mark': (mark, count) =>
    `Das Zeichen „${mark}“ steht nicht in der Tabelle der Zeichen, deshalb ${plural(Number(count), { one: 'zählt # Aufgabe als offen.', other: 'zählen # Aufgaben als offen.' })}`,
  unclosed: (opened) => `„${opened}“ wird hier geöffnet und nie geschlossen, deshalb ist der Rest der Notiz verborgen.`,
  'duplicate-title': (title) => `Ein anderer Kurs in dieser Notiz heißt auch „${title}“.`,
  'duplicate-link': (label, other) =>
    label === other ? `„${label}“ ist zweimal aufgeführt.` : `„${label}“ und „${other}“ sind derselbe Link.`,
  'embed-cycle': (note) => `„${note}“ bettet sich selbst ein und bleibt deshalb hier weg.`,
  'similar-course': (label, course) => `„${label}“ sieht wie der Kurs „${course}“ aus.`,
  'empty-course': (title) => `„${title}“ hat noch keine Lektionen.`,
  'too-large': (reason) => tooLarge(reason),
};

function tooLarge(reason: string): string {
  switch (reason) {
    case 'size':
      return 'Diese Notiz ist zu groß, um verfolgt zu werden: Sie hat mehr als 2 MB.';
    case 'depth':
      return 'Diese Notiz ist zu groß, um verfolgt zu werden: Ihre Listen und Zitate sind tiefer als 64 Ebenen verschachtelt.';
    case 'paragraph':
      return 'Diese Notiz ist zu groß, um verfolgt zu werden: Ein Absatz hat mehr als 2.000 Zeilen.';
    default:
      return 'Diese Notiz ist zu groß, um verfolgt zu werden: Ein Teil hat mehr als 5.000 Listenpunkte zwischen Zitaten, Code oder Ähnlichem.';
  }
}
