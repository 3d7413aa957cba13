import { linesOf } from '../note/lines';
import type { Block, Heading, NoteTree } from '../note/tree';
import type { Findable } from './locate';
import { rawLine, surroundingsOf, trailWith } from './surroundings';

/** A task as an edit sees it: its mark, and the line that it stands in. */
export interface TaskLine extends Findable {
  readonly mark: string;
  readonly markOffset: number;
  /** Where the line starts. */
  readonly lineFrom: number;
}

/** Every task of a note, in document order. */
export function taskLines(text: string, tree: NoteTree): readonly TaskLine[] {
  const lines = linesOf(text);
  const found: TaskLine[] = [];
  let trail: readonly Heading[] = [];
  const visit = (blocks: readonly Block[], isNote: boolean): void => {
    for (const block of blocks) {
      if (block.type === 'heading' && isNote) trail = trailWith(trail, block);
      else if (block.type === 'quote') visit(block.blocks, false);
      else if (block.type === 'list') {
        for (const { box, line, blocks: below } of block.items) {
          if (box) {
            const raw = rawLine(text, lines, line);
            const surroundings = surroundingsOf(text, lines, line, trail);
            found.push({ ...box, raw, lineFrom: lines[line]?.from ?? 0, surroundings });
          }
          visit(below, false);
        }
      }
    }
  };
  visit(tree.blocks, true);
  return found;
}
