import { goingOn, itemOpenedBy, quoteOpenedBy, type Container } from './containers';
import { Cursor } from './cursor';
import { isVerbatim, leafIn, noLeaf, openBehind, verbatimBehind, type Above, type Leaf } from './leaf';
import { limits } from './limits';

/** The blocks that are open at the end of a line: all that the next line depends on. */
export interface OpenBlocks {
  readonly containers: readonly Container[];
  readonly leaf: Leaf;
}

export const nothingOpen: OpenBlocks = { containers: [], leaf: noLeaf };

/** What one line is, given what is open above it. */
export interface LineBlocks {
  readonly open: OpenBlocks;
  /** Where in the line its text begins, behind the marks of its containers. */
  readonly textAt: number;
  /** Code and HTML stand as they are: nothing in them is hidden. */
  readonly isVerbatim: boolean;
  /** Whether the line is a further line of the paragraph above, lazy or not. */
  readonly continuesParagraph: boolean;
  /** Whether no container of an earlier line encloses this one or begins in it. */
  readonly isOutside: boolean;
  readonly itemsOpened: number;
}

/**
 * Reads a line the way CommonMark's first phase does: the containers that go on, the new ones, then the leaf. It stops
 * behind the first container too many, so that no line costs more than the limit of depth.
 */
export function blocksIn(line: string, above: OpenBlocks): LineBlocks {
  if (above.leaf === noLeaf && above.containers.length === 0 && /^[ \t]*$/.test(line)) return blankLine;
  const cursor = new Cursor(line);
  const containers = goingOn(above.containers, cursor);
  const allGoOn = containers.length === above.containers.length;
  if (allGoOn && isVerbatim(above.leaf)) return verbatimLine(containers, verbatimBehind(above.leaf, cursor), cursor);

  const opened = openedBy(cursor, aboveLine(above.leaf, allGoOn), limits.depth + 1 - containers.length);
  containers.push(...opened);
  const before = opened.length > 0 ? 'nothing' : aboveLine(above.leaf, allGoOn);
  const leaf = leafIn(cursor, before);
  const continuesParagraph = leaf.kind === 'paragraph' && (before === 'paragraph' || before === 'lazy');
  return {
    open: {
      containers: continuesParagraph || (before === 'lazy' && isLoneTag(leaf)) ? above.containers : containers,
      leaf: isLazyCode(leaf, allGoOn, opened) ? noLeaf : openBehind(leaf, cursor),
    },
    textAt: cursor.contentAt,
    isVerbatim: isVerbatim(leaf) || leaf.kind === 'indented',
    continuesParagraph,
    isOutside: containers.length === 0,
    itemsOpened: opened.filter(({ kind }) => kind === 'item').length,
  };
}

/** A blank line where nothing is open. Notes may have hundreds of thousands of them, what is hidden included. */
const blankLine: LineBlocks = {
  open: nothingOpen,
  textAt: 0,
  isVerbatim: false,
  continuesParagraph: false,
  isOutside: true,
  itemsOpened: 0,
};

function aboveLine(leaf: Leaf, allGoOn: boolean): Above {
  if (leaf.kind === 'paragraph') return allGoOn ? 'paragraph' : 'lazy';
  return allGoOn && leaf.kind === 'indented' ? 'indented' : 'nothing';
}

/** The containers that begin in a line, `most` of them at most. */
function openedBy(cursor: Cursor, above: Above, most: number): Container[] {
  // In CommonMark only the first container interrupts, and only a paragraph. For remark, which we follow, so do the others
  // of the line, and indented code is interrupted too.
  const interrupts = above === 'paragraph' || above === 'indented';
  const opened: Container[] = [];
  while (opened.length < most) {
    const next = quoteOpenedBy(cursor) ?? itemOpenedBy(cursor, interrupts);
    if (!next) break;
    opened.push(next);
  }
  return opened;
}

/** Where a lone tag stands in a lazy line, remark leaves it inside the containers of the paragraph. */
function isLoneTag(leaf: Leaf): boolean {
  return leaf.kind === 'html' && leaf.isLoneTag;
}

/** Indented code is interrupted for remark only if its line repeats all containers, or opens one. */
function isLazyCode(leaf: Leaf, allGoOn: boolean, opened: readonly Container[]): boolean {
  return leaf.kind === 'indented' && !allGoOn && opened.length === 0;
}

function verbatimLine(containers: readonly Container[], leaf: Leaf, cursor: Cursor): LineBlocks {
  return {
    open: { containers, leaf },
    textAt: cursor.contentAt,
    isVerbatim: true,
    continuesParagraph: false,
    isOutside: false,
    itemsOpened: 0,
  };
}
