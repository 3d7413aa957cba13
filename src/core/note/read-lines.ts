import { textOfHidden } from './containers';
import { hiddenIn, type HidingMark } from './hidden';
import { textOf, type Line } from './lines';
import { blocksIn, nothingOpen, type LineBlocks, type OpenBlocks } from './open-blocks';

/** A line as the parser will see it, and what it is. */
export interface ReadLine {
  readonly index: number;
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
 * Reads the lines from `first` on, one after another. What a line is follows from what of it is visible, for the parser
 * sees no more either. Only code and HTML are recognised before, because nothing is hidden in them.
 */
export function* readLines(text: string, lines: readonly Line[], first: number): Generator<ReadLine> {
  let open: OpenBlocks = nothingOpen;
  let leafLine = first;
  let hiding: Hiding | null = null;
  for (let index = first; index < lines.length; index += 1) {
    const source = textOf(text, lines[index]);
    let visible = source;
    let blocks = blocksIn(source, open);
    if (hiding !== null || (!blocks.isVerbatim && /%%|\$\$/.test(source))) {
      const textAt = hiding === null ? blocks.textAt : textOfHidden(source, open.containers);
      const hidden = hiddenIn(source, textAt, hiding?.mark ?? null, () => formulaClosesBelow(text, lines, index));
      visible = hidden.line;
      if (hidden.opened !== null) hiding = { mark: hidden.opened, line: index };
      else if (hidden.closed) hiding = null;
      if (visible !== source) blocks = blocksIn(visible, open);
    }
    if (blocks.open.leaf !== open.leaf) leafLine = index;
    yield { index, source, visible, blocks, leafLine, hiding };
    open = blocks.open;
  }
}

/** Whether a formula that opens amid a line is closed in the further lines of its paragraph. */
function formulaClosesBelow(text: string, lines: readonly Line[], index: number): boolean {
  for (let below = index + 1; below < lines.length; below += 1) {
    const line = textOf(text, lines[below]);
    if (/^[ \t]*(?:$|[-*+>#]|\d{1,9}[.)]|`{3}|~{3})/.test(line)) return false;
    if (line.includes('$$')) return true;
  }
  return false;
}
