import { saysFinished } from '../course/link-state';
import { readLine, type ReadLine } from '../course/line';
import { linesOf } from '../note/lines';
import type { Block, Heading, NoteTree, Stretch } from '../note/tree';
import type { Findable } from './locate';
import { rawLine, surroundingsOf, trailWith } from './surroundings';

/** A line without a checkbox that holds links, and whether it says that they are finished. */
export interface LinkLine extends Findable {
  readonly line: number;
  readonly read: ReadLine;
  readonly isFinished: boolean;
}

/** Every such line of a note, in document order. */
export function linkLines(text: string, tree: NoteTree, lexicon: ReadonlySet<string>): readonly LinkLine[] {
  const lines = linesOf(text);
  const found: LinkLine[] = [];
  let trail: readonly Heading[] = [];
  const keep = (stretch: Stretch): void => {
    const read = readLine(tree, stretch);
    if (read.links.length === 0) return;
    const { line } = stretch;
    const raw = rawLine(text, lines, line);
    const surroundings = surroundingsOf(text, lines, line, trail);
    found.push({ line, read, raw, surroundings, isFinished: saysFinished(read, lexicon) });
  };
  const visit = (blocks: readonly Block[], isNote: boolean): void => {
    for (const block of blocks) {
      if (block.type === 'heading' && isNote) trail = trailWith(trail, block);
      else if (block.type === 'paragraph') block.lines.forEach(keep);
      else if (block.type === 'quote') visit(block.blocks, false);
      else if (block.type === 'list') {
        for (const { box, lead, blocks: below } of block.items) {
          if (!box && lead) keep(lead);
          visit(below, false);
        }
      }
    }
  };
  visit(tree.blocks, true);
  return found;
}
