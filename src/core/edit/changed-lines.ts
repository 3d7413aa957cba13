import { lineAt, linesOf, textOf } from '../note/lines';
import { applied, type Edit } from './edit';

/** A line that edits change, as it is and as it will be; null where it is taken out. 0-based, in the text before. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string | null;
}

/** What edits, in order from a text's end to its start, make of its lines: for somebody who looks before anything is written. */
export function changedLines(text: string, edits: readonly Edit[]): readonly ChangedLine[] {
  const lines = linesOf(text);
  const within = new Map<number, Edit[]>();
  const changed: ChangedLine[] = [];
  for (const { from, to, insert } of edits) {
    const at = lineAt(lines, from);
    const line = lines[at] ?? { from: 0, to: 0 };
    if (to <= line.to) {
      const edit = { from: from - line.from, to: to - line.from, insert };
      within.set(at, [...(within.get(at) ?? []), edit]);
    } else {
      // With its own end, or with that of the line before.
      const gone = from === line.from ? at : at + 1;
      changed.push({ line: gone, before: textOf(text, lines[gone]), after: null });
    }
  }
  for (const [line, some] of within) {
    const before = textOf(text, lines[line]);
    changed.push({ line, before, after: applied(before, some) });
  }
  return changed.sort((a, b) => a.line - b.line);
}
