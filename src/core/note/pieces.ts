import type { Line } from './lines';

/** A stretch of whole lines that can be parsed on its own; `line` is the number of its first line. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** The pieces that begin at the lines `cuts`; each runs to the next, the last one to the end of the note. */
export function piecesAt(cuts: readonly number[], lines: readonly Line[]): Piece[] {
  const end = lines.at(-1)?.to ?? 0;
  return cuts.map((line, index) => ({
    line,
    from: lines[line]?.from ?? end,
    to: lines[cuts[index + 1] ?? lines.length]?.from ?? end,
  }));
}
