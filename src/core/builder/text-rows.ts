import { linesOf, textOf } from '../note/lines';

/** A line that says something: its words without bullet and box, and how deep it stands. */
export interface Row {
  readonly words: string;
  readonly isDone: boolean;
  /** Greater is deeper, whatever the numbers are. */
  readonly depth: number;
  /** The number of a list that was taken off, such as `2.`. */
  readonly number: string | null;
  /** How long it takes, where the list says so beside the words. */
  readonly seconds: number | null;
}

/** Depths of headings are below all of lists. */
const headings = -10;

/** The lines of a text, in which bullets, boxes, numbers of lists and indentation are told from words. */
export function textRows(text: string): readonly Row[] {
  return linesOf(text).flatMap((line): readonly Row[] => {
    const row = rowOf(textOf(text, line));
    // A rule says nothing, and neither does a row of signs.
    return /[\p{L}\p{N}\p{So}]/u.test(row.words) ? [row] : [];
  });
}

function rowOf(line: string): Row {
  const said = line.trim();
  const hashes = /^#{1,6}(?=\s)/u.exec(said)?.[0];
  if (hashes !== undefined) {
    const words = said.slice(hashes.length).replace(/\s#+$/u, '').trim();
    return { words, isDone: false, depth: headings + hashes.length, number: null, seconds: null };
  }
  const [bullet = '', number] = /^(?:[-*+•·●○◦▪‣–]|(\d{1,9}[.)]))(?=\s)/u.exec(said) ?? [];
  const rest = said.slice(bullet.length).trim();
  const [box = '', mark = ''] = (bullet !== '' && /^\[(.)\](?=\s)/u.exec(rest)) || [];
  const depth = columns(line.slice(0, line.length - line.trimStart().length));
  return {
    words: rest.slice(box.length).trim(),
    isDone: /x/iu.test(mark),
    depth,
    number: number ?? null,
    seconds: null,
  };
}

function columns(blanks: string): number {
  let width = 0;
  for (const char of blanks) width += char === '\t' ? 4 - (width % 4) : 1;
  return width;
}
