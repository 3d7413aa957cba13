import { textOf, type Line } from './lines';

/** A stretch of whole lines that can be parsed on its own: `lines` of them from `line` on. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly lines: number;
}

/** The pieces that begin at the lines `cuts`; each runs to the next, the last one to the end of the note. */
export function piecesAt(cuts: readonly number[], lines: readonly Line[]): Piece[] {
  const end = lines.at(-1)?.to ?? 0;
  return cuts.map((line, index) => {
    const next = cuts[index + 1] ?? lines.length;
    return { line, lines: next - line, from: lines[line]?.from ?? end, to: lines[next]?.from ?? end };
  });
}

/**
 * A piece as the parser gets it, of the same length. A run of blank lines is one long blank line: it means the same, and a
 * million of them would cost the parser gigabytes. So offsets stay true, while lines must be looked up by them.
 */
export function sourceOf(text: string, lines: readonly Line[], piece: Piece): string {
  let source = '';
  let at = piece.from;
  let isBlankAbove = false;
  for (let index = piece.line; index < piece.line + piece.lines; index += 1) {
    const isBlank = /^[ \t]*$/.test(textOf(text, lines[index]));
    const { from } = lines[index] ?? piece;
    const above = lines[index - 1];
    if (isBlank && isBlankAbove && above) {
      source += text.slice(at, above.to) + ' '.repeat(from - above.to);
      at = from;
    }
    isBlankAbove = isBlank;
  }
  // The parser would swallow a byte order mark at its start, and every offset behind would be off by one.
  return (source + text.slice(at, piece.to)).replace(/^\uFEFF/, '\uFFFC');
}
