import type { Pos } from 'obsidian';
import type { Nodes } from 'mdast';

/** The app counts lines and columns from 0, the parser from 1. */
export function positionOf(node: Nodes): Pos {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    start: { line: start.line - 1, col: start.column - 1, offset: start.offset ?? 0 },
    end: { line: end.line - 1, col: end.column - 1, offset: end.offset ?? 0 },
  };
}

export type Locate = (from: number, to: number) => Pos;

/** Positions of offsets in one text. */
export function locator(text: string): Locate {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const loc = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (starts[low] ?? 0), offset };
  };
  return (from, to) => ({ start: loc(from), end: loc(to) });
}
