import type { NoteTree } from '../note/tree';
import { eachLine, type LineHere } from './each-line';

/** A task as an edit sees it: its mark, and the line that it stands in. */
export interface TaskLine extends LineHere {
  readonly mark: string;
  readonly markOffset: number;
}

/** Every task of a note, in document order. */
export function taskLines(text: string, tree: NoteTree): readonly TaskLine[] {
  const found: TaskLine[] = [];
  eachLine(text, tree, (block, place, lineHere) => {
    if (!('mark' in block) || block.mark === null) return;
    const { mark, markOffset } = block;
    found.push({ ...lineHere(block.line), mark, markOffset: place.from + markOffset });
  });
  return found;
}
