import type { Meaning } from './types';

/** The marks of the user guide (“Tasks”), as Obsidian's themes and the Tasks plugin use them; a user may change the table. */
export const defaultMarks: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  [' ', 'open'],
  ['x', 'done'],
  ['X', 'done'],
  ['/', 'doing'],
  ['-', 'dropped'],
  ['>', 'deferred'],
  ['<', 'deferred'],
  ['!', 'important'],
  ['?', 'question'],
]);

/** What a mark means under a table; a mark that the table lacks is `unknown`: open, never done. */
export function meaningOf(mark: string, marks: ReadonlyMap<string, Meaning>): Meaning {
  return marks.get(mark) ?? 'unknown';
}
