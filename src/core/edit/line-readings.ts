import type { NoteTree } from '../note/tree';
import { headingOf, partsIn } from '../note/parts';
import { eachLine } from './each-line';

/**
 * What each line of a note is read as, by its number: a heading of its level, an item with its mark, words, and the text that is read.
 * Lines in which nothing is read (code, comments, HTML) have no entry. How deep a line is nested does not tell.
 */
export function lineReadings(text: string, tree: NoteTree): ReadonlyMap<number, string> {
  const readings = new Map<number, string>();
  /** Within items and quotes a heading begins no course. */
  const own = new Set(partsIn(tree).map(({ part }) => headingOf(part)));
  eachLine(text, tree, (block, place) => {
    const add = (line: number, reading: string): void => {
      const at = place.line + line;
      readings.set(at, `${readings.get(at) ?? ''}${reading}\n`);
    };
    const textOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
      tree.visible.slice(place.from + from, place.from + to);
    if ('lines' in block) for (const stretch of block.lines) add(stretch.line, `words ${textOf(stretch)}`);
    else if ('level' in block)
      add(block.line, `${own.has(block) ? 'course ' : ''}heading ${block.level} ${block.text}`);
    else if ('callout' in block) add(block.line, `quote ${block.callout?.kind ?? ''}`);
    else add(block.line, `item ${block.mark ?? 'none'} ${textOf(block)}`);
  });
  return readings;
}
