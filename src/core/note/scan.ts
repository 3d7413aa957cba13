import { isAtxHeading, openingMark } from './leaf';
import { endBehind, type Line } from './lines';
import { Meter } from './meter';
import { readLines, type ReadLine } from './read-lines';
import type { Remark, TooLarge } from './tree';

/** What one walk over the lines of a piece tells before any parser sees its text. */
export interface Scan {
  /** The piece's text with comments and formulas blanked to equal length. */
  readonly masked: string;
  readonly lines: readonly Line[];
  /** Whether another piece follows, and so one more line. */
  readonly isCut: boolean;
  readonly remarks: readonly Remark[];
}

/**
 * Walks over the lines at the start of a text up to the first heading at column 0 that nothing encloses, in linear time. It
 * finds what is hidden, where the piece ends, and whether it stays within the limits.
 */
export function scan(text: string): Scan | TooLarge {
  const meter = new Meter();
  const lines: Line[] = [];
  let masked = '';
  let last: ReadLine | null = null;
  for (const line of readLines(text)) {
    if (last && isTopHeading(line)) {
      masked += text.slice(masked.length, endBehind(text, last.line.to));
      return { masked, lines, isCut: true, remarks: [] };
    }
    const reason = meter.passedBy(line.blocks);
    if (reason) return { reason, line: line.index };
    lines.push(line.line);
    last = line;
    if (line.visible !== line.source) masked += text.slice(masked.length, line.line.from) + line.visible;
  }
  masked += text.slice(masked.length);
  return { masked, lines, isCut: false, remarks: last ? unclosedBehind(last) : [] };
}

function isTopHeading({ blocks, visible }: ReadLine): boolean {
  return blocks.isOutside && visible.startsWith('#') && isAtxHeading(visible);
}

function unclosedBehind({ hiding, blocks: { open }, leafLine }: ReadLine): Remark[] {
  if (hiding) return [{ kind: 'unclosed', line: hiding.line, about: hiding.mark }];
  const about = openingMark(open.leaf);
  return about === null ? [] : [{ kind: 'unclosed', line: leafLine, about }];
}
