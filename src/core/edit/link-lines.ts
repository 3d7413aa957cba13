import { saysFinished } from '../course/link-state';
import { readText, type ReadLine } from '../course/line';
import { linesOf } from '../note/lines';
import { partsIn } from '../note/parts';
import type { Block, Heading, NoteTree, Place, Stretch } from '../note/tree';
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
  const keep = ({ line: below, from, to }: Stretch, place: Place): void => {
    const line = place.line + below;
    const stretch = { line, from: place.from + from, to: place.from + to };
    const read = readText(tree.definitions, tree.visible.slice(stretch.from, stretch.to), stretch);
    if (read.links.length === 0) return;
    const raw = rawLine(text, lines, line);
    const surroundings = surroundingsOf(text, lines, line, trail);
    found.push({ line, read, raw, surroundings, isFinished: saysFinished(read, lexicon) });
  };
  const visit = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') for (const line of block.lines) keep(line, place);
      else if (block.type === 'quote') visit(block.blocks, place);
      else if (block.type === 'list') {
        for (const { box, lead, blocks: below } of block.items) {
          if (!box && lead) keep(lead, place);
          visit(below, place);
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
