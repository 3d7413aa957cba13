import { linesOf } from '../note/lines';
import { partsIn } from '../note/parts';
import type { Block, Heading, ListItem, NoteTree, Paragraph, Place, Quote } from '../note/tree';
import type { Findable } from './locate';
import { rawLine, surroundingsOf, trailWith } from './surroundings';

/** A line of the note as it can be found again, and where it starts. */
export interface LineHere extends Findable {
  readonly line: number;
  readonly lineFrom: number;
}

/**
 * Goes over a note's headings, paragraphs, quotes and list items in document order, each before what is below it. `place` is where their
 * positions count from, and `lineHere` gives a line whose number counts from there.
 */
export function eachLine(
  text: string,
  tree: NoteTree,
  see: (block: Heading | Paragraph | Quote | ListItem, place: Place, lineHere: (line: number) => LineHere) => void,
): void {
  const lines = linesOf(text);
  let trail: readonly Heading[] = [];
  const visit = (blocks: readonly Block[], place: Place): void => {
    const lineHere = (below: number): LineHere => {
      const line = place.line + below;
      const lineFrom = lines[line]?.from ?? 0;
      return {
        line,
        lineFrom,
        raw: rawLine(text, lines, line),
        surroundings: surroundingsOf(text, lines, line, trail),
      };
    };
    for (const block of blocks) {
      if (block.type === 'list') {
        for (const item of block.items) {
          see(item, place, lineHere);
          visit(item.blocks, place);
        }
      } else if (block.type !== 'opaque') see(block, place, lineHere);
      if (block.type === 'quote') visit(block.blocks, place);
    }
  };
  for (const { part, ...place } of partsIn(tree)) {
    const [heading] = part;
    if (heading?.type === 'heading') trail = trailWith(trail, heading);
    visit(part, place);
  }
}
