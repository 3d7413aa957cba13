import { saysFinished } from '../course/link-state';
import { readText, type ReadLine } from '../course/line';
import type { NoteTree, Stretch } from '../note/tree';
import { eachLine, type LineHere } from './each-line';

/** A line without a checkbox that holds links, and whether it says that they are finished. */
export interface LinkLine extends LineHere {
  readonly read: ReadLine;
  readonly isFinished: boolean;
}

/** Every such line of a note, in document order. */
export function linkLines(text: string, tree: NoteTree, lexicon: ReadonlySet<string>): readonly LinkLine[] {
  const found: LinkLine[] = [];
  eachLine(text, tree, (block, place, lineHere) => {
    const keep = ({ line: below, from, to }: Stretch): void => {
      const stretch = { line: place.line + below, from: place.from + from, to: place.from + to };
      const read = readText(tree.definitions, tree.visible.slice(stretch.from, stretch.to), stretch);
      if (read.links.length > 0) found.push({ ...lineHere(below), read, isFinished: saysFinished(read, lexicon) });
    };
    if ('lines' in block) block.lines.forEach(keep);
    else if (!block.box && block.lead) keep(block.lead);
  });
  return found;
}
