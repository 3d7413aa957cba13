import { BlockReader } from './block-reader';
import { placeholder } from './hidden';
import { textOf, type Line } from './lines';
import { eventsIn } from './parser';
import { scan } from './scan';
import type { Piece, TooLarge } from './tree';

/**
 * Reads the first piece of a text, whatever it holds: a scan finds its end and blanks what is hidden, remark's parser finds its
 * blocks. `line` of a piece that passes a limit counts from the piece's beginning.
 */
export function carefulPiece(text: string): Piece | TooLarge {
  const scanned = scan(text);
  if ('reason' in scanned) return scanned;
  const { masked, lines, isCut, remarks } = scanned;
  const reader = new BlockReader(eventsIn(sourceOf(masked, lines)), masked, lines);
  const parts = reader.parts();
  return {
    size: masked.length,
    lines: isCut ? lines.length : lines.length - 1,
    parts,
    definitions: reader.definitions,
    remarks: [...reader.remarks, ...remarks],
    shown: text.startsWith(masked) ? null : masked.replaceAll(placeholder, ' '),
  };
}

/**
 * A piece as the parser gets it, of the same length. A run of blank lines is one long blank line: it means the same, and a
 * million of them would cost the parser gigabytes. So offsets stay true, while lines must be looked up by them.
 */
export function sourceOf(masked: string, lines: readonly Line[]): string {
  let source = '';
  /** How far the masked text is taken over, and the first and the last line of the blank run above. */
  let at = 0;
  let first: Line | null = null;
  let last: Line | null = null;
  const endRun = (): void => {
    if (!first || !last || first === last) return;
    source += masked.slice(at, first.to) + ' '.repeat(last.from - first.to);
    at = last.from;
  };
  for (const line of lines) {
    const isBlank = /^[ \t]*$/.test(textOf(masked, line));
    if (!isBlank) endRun();
    first = isBlank ? (first ?? line) : null;
    last = line;
  }
  endRun();
  // The parser would swallow a byte order mark at its start, and every offset behind would be off by one.
  return (source + masked.slice(at)).replace(/^\uFEFF/, '\uFFFC');
}
