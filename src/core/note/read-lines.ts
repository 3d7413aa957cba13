import { textOfHidden } from './containers';
import { hiddenIn, type HidingMark } from './hidden';
import { lineBelow, lineFrom, textOf, type Line } from './lines';
import { blocksIn, nothingOpen, type LineBlocks, type OpenBlocks } from './open-blocks';

/** A line as the parser will see it, and what it is. */
export interface ReadLine {
  readonly index: number;
  readonly line: Line;
  readonly source: string;
  /** The source with what is hidden blanked, of the same length. */
  readonly visible: string;
  readonly blocks: LineBlocks;
  /** The line where the leaf began that is open behind this one. */
  readonly leafLine: number;
  /** What is open behind the line and hides what follows, with the line where it was opened. */
  readonly hiding: Hiding | null;
}

interface Hiding {
  readonly mark: HidingMark;
  readonly line: number;
}

/**
 * Reads the lines of a text, one after another, above which nothing is open. What a line is follows from what of it is visible, for
 * the parser sees no more either. Only code and HTML are recognised before, because nothing is hidden in them.
 */
export function* readLines(text: string): Generator<ReadLine> {
  let open: OpenBlocks = nothingOpen;
  let leafLine = 0;
  let hiding: Hiding | null = null;
  let index = 0;
  for (let line: Line | null = lineFrom(text, 0); line; line = lineBelow(text, line)) {
    const below = line;
    const source = textOf(text, line);
    let visible = source;
    let blocks = hiding === null ? blocksIn(source, open) : null;
    if (!blocks || (!blocks.isVerbatim && /%%|\$\$/.test(source))) {
      const textAt = blocks ? blocks.textAt : textOfHidden(source, open.containers);
      const hidden = hiddenIn(source, textAt, hiding?.mark ?? null, () => formulaClosesBelow(text, below));
      visible = hidden.line;
      if (hidden.opened !== null) hiding = { mark: hidden.opened, line: index };
      else if (hidden.closed) hiding = null;
      if (!blocks || visible !== source) blocks = blocksIn(visible, open);
    }
    if (blocks.open.leaf !== open.leaf) leafLine = index;
    yield { index, line, source, visible, blocks, leafLine, hiding };
    open = blocks.open;
    index += 1;
  }
}

/** Whether a formula that opens amid a line is closed in the further lines of its paragraph; no heading is one of them. */
function formulaClosesBelow(text: string, opening: Line): boolean {
  for (let line = lineBelow(text, opening); line; line = lineBelow(text, line)) {
    const source = textOf(text, line);
    if (/^[ \t]*(?:$|[-*+>#]|\d{1,9}[.)]|`{3}|~{3})/.test(source)) return false;
    if (source.includes('$$')) return true;
  }
  return false;
}
