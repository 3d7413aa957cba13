import { inclusionIn, type Inclusion } from '../course/inclusion';
import { saysFinished } from '../course/link-state';
import { readText, type ReadLine } from '../course/line';
import type { NoteTree, Stretch } from '../note/tree';
import { eachLine, type LineHere } from './each-line';

/** A line without a checkbox that holds links, and whether it says that they are finished. */
export interface LinkLine extends LineHere {
  readonly read: ReadLine;
  readonly isFinished: boolean;
  /** What it takes in from another note, if it does. */
  readonly inclusion: Inclusion | null;
}

/** Every such line of a note, in document order: of headings and titles of callouts, too. */
export function linkLines(text: string, tree: NoteTree, lexicon: ReadonlySet<string>): readonly LinkLine[] {
  const found: LinkLine[] = [];
  eachLine(text, tree, (block, place, lineHere) => {
    const keep = (stretch: Stretch, said?: string): void => {
      const mayTakeIn = 'level' in block || 'lines' in block;
      const source = said ?? tree.visible.slice(place.from + stretch.from, place.from + stretch.to);
      const read = readText(tree.definitions, source, stretch, place);
      if (read.links.length === 0) return;
      const inclusion = mayTakeIn ? inclusionIn(read, 'level' in block) : null;
      found.push({ ...lineHere(stretch.line), read, inclusion, isFinished: saysFinished(read, lexicon) });
    };
    if ('level' in block) {
      // A text over two lines stands nowhere as it is read: an edit of it is refused.
      const source = tree.visible.slice(place.from + block.from, place.from + block.to);
      const from = block.from + Math.max(0, source.indexOf(block.text));
      keep({ line: block.line, from, to: from + block.text.length }, block.text);
    } else if ('lines' in block) for (const stretch of block.lines) keep(stretch);
    else if ('callout' in block) {
      if (block.callout?.title) keep(block.callout.title);
    } else if (block.mark === null && block.from < block.to) keep(block);
  });
  return found;
}
