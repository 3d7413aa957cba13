import { BlockReader } from './block-reader';
import { placeholder } from './hidden';
import { textOf, type Line } from './lines';
import { eventsIn } from './parser';
import { scan } from './scan';
import type { Hidden, Piece, TooLarge } from './tree';

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
    hidden: hiddenIn(text, masked, lines),
  };
}

/**
 * A piece as the parser gets it, of the same length. A run of blank lines is one long blank line: it means the same, and a
 * million of them would cost the parser gigabytes. So offsets stay true, while lines must be looked up by them.
 */
export function sourceOf(masked: string, lines: readonly Line[]): string {
  let source = '';
  let at = 0;
  let blankAbove: Line | null = null;
  for (const line of lines) {
    const isBlank = /^[ \t]*$/.test(textOf(masked, line));
    if (isBlank && blankAbove) {
      source += masked.slice(at, blankAbove.to) + ' '.repeat(line.from - blankAbove.to);
      at = line.from;
    }
    blankAbove = isBlank ? line : null;
  }
  // The parser would swallow a byte order mark at its start, and every offset behind would be off by one.
  return (source + masked.slice(at)).replace(/^\uFEFF/, '\uFFFC');
}

/** The lines in which something is hidden, each from the first to the last character that is, as the reader sees them. */
function hiddenIn(text: string, masked: string, lines: readonly Line[]): readonly Hidden[] {
  if (text.startsWith(masked)) return [];
  return lines.flatMap(({ from, to }): Hidden[] => {
    let start = from;
    let end = to;
    while (start < end && text[start] === masked[start]) start += 1;
    while (end > start && text[end - 1] === masked[end - 1]) end -= 1;
    return start < end ? [{ from: start, shown: masked.slice(start, end).replaceAll(placeholder, ' ') }] : [];
  });
}
