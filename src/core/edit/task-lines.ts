import { linesOf } from '../note/lines';
import { partsIn } from '../note/parts';
import type { Block, Heading, NoteTree, Place } from '../note/tree';
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
  const visit = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.type === 'quote') visit(block.blocks, place);
      else if (block.type === 'list') {
        for (const { box, line: below, blocks: further } of block.items) {
          if (box) {
            const line = place.line + below;
            const raw = rawLine(text, lines, line);
            const surroundings = surroundingsOf(text, lines, line, trail);
            const markOffset = place.from + box.markOffset;
            found.push({ mark: box.mark, markOffset, raw, lineFrom: lines[line]?.from ?? 0, surroundings });
          }
          visit(further, place);
        }
      }
    }
  };
  for (const { part, ...place } of partsIn(tree)) {
    const [heading] = part;
    if (heading?.type === 'heading') trail = trailWith(trail, heading);
    visit(part, place);
  }
  return found;
}
