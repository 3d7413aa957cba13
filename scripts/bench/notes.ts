import { courseNote, generatedVault, headingsNote } from './generated-notes';
import { sharedNotes } from './shared';

/** Text to measure on, by its name in the tables; made only where it is needed. */
export interface NoteSet {
  readonly name: string;
  readonly texts: () => readonly string[];
}

/** Where growth is measured: a note, and one that is ten times as long. */
export const tenfold: readonly (readonly [small: string, large: string])[] = [
  ['100KB', '1MB'],
  ['seeds-100KB', 'seeds-1MB'],
  ['headings-400', 'headings-4000'],
];

/** The generated notes always, those beside the project where they are. */
export function noteSets(): readonly NoteSet[] {
  const seed = sharedNotes('seeds').get('maths-for-ml.md');
  const studyList = sharedNotes('corpus').get('jwasham__coding-interview-university__README.md');
  return [
    ...(seed === undefined
      ? []
      : [
          one('seed', () => seed),
          one('seeds-100KB', () => joined(seed, 100_000)),
          one('seeds-1MB', () => joined(seed, 1_000_000)),
        ]),
    ...(studyList === undefined ? [] : [one('study-list', () => studyList)]),
    one('8KB', () => courseNote({ seed: 8, size: 8_000 })),
    one('100KB', () => courseNote({ seed: 100, size: 100_000 })),
    one('1MB', () => courseNote({ seed: 1000, size: 1_000_000 })),
    one('headings-400', () => headingsNote(400)),
    one('headings-4000', () => headingsNote(4_000)),
    { name: 'vault', texts: () => vaultCourses().map(({ text }) => text) },
  ];
}

/** The 500 notes with courses of a vault with 10,000 notes. The others are never opened, hence never read. */
export function vaultCourses(): readonly { readonly path: string; readonly text: string }[] {
  return generatedVault(10_000, 500).flatMap(({ path, isCourse, text }) => (isCourse ? [{ path, text: text() }] : []));
}

function one(name: string, text: () => string): NoteSet {
  return { name, texts: () => [text()] };
}

function joined(note: string, length: number): string {
  return Array.from({ length: Math.ceil(length / note.length) }, () => note).join('\n\n');
}
