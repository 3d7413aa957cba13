import { frontMatterLines } from './front-matter';
import { isAtxHeading, openingMark } from './leaf';
import { limits } from './limits';
import type { Line } from './lines';
import { Meter } from './meter';
import { piecesAt, type Piece } from './pieces';
import { readLines, type ReadLine } from './read-lines';
import type { Remark, TooLarge } from './tree';

/** What one walk over the lines tells before any parser sees the text. */
export interface Scan {
  /** The text with comments and formulas blanked to equal length. */
  readonly masked: string;
  /** The note cut before headings at column 0 that nothing encloses, without front matter. Together they are the whole body. */
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  readonly tooLarge: TooLarge | null;
}

/**
 * Walks over the lines of a note, in linear time. It finds what is hidden, where the note can be cut, and whether it stays
 * within the limits.
 */
export function scan(text: string, lines: readonly Line[]): Scan {
  if (text.length > limits.size) return refused(text, 'size', 0);
  const first = frontMatterLines(text, lines);
  const meter = new Meter();
  const cuts = [first];
  let masked = '';
  let last: ReadLine | null = null;
  for (const line of readLines(text, lines, first)) {
    if (line.index > first && isTopHeading(line)) {
      cuts.push(line.index);
      meter.startPiece();
    }
    const passed = meter.passedBy(line.blocks);
    if (passed) return refused(text, passed, line.index);
    last = line;
    if (line.visible !== line.source) {
      const from = lines[line.index]?.from ?? 0;
      masked += text.slice(masked.length, from) + line.visible;
    }
  }
  masked += text.slice(masked.length);
  return { masked, pieces: piecesAt(cuts, lines), remarks: last ? unclosedBehind(last) : [], tooLarge: null };
}

function isTopHeading({ blocks, visible }: ReadLine): boolean {
  return blocks.isOutside && visible.startsWith('#') && isAtxHeading(visible);
}

function unclosedBehind({ hiding, blocks: { open }, leafLine }: ReadLine): Remark[] {
  if (hiding) return [{ kind: 'unclosed', line: hiding.line, about: hiding.mark }];
  const about = openingMark(open.leaf);
  return about === null ? [] : [{ kind: 'unclosed', line: leafLine, about }];
}

function refused(text: string, reason: TooLarge['reason'], line: number): Scan {
  return { masked: text, pieces: [], remarks: [], tooLarge: { reason, line } };
}
