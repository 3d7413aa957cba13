import { moved, type Edit } from '../edit/edit';
import { applied } from '../edit/edit';
import { lineAt, linesOf, textOf } from '../note/lines';

/** A line of a note as it will be. */
export interface PreviewLine {
  /** 0-based, in the note as it will be. */
  readonly line: number;
  readonly raw: string;
  /** Whether it is new or says something else than before; the others stand around those. */
  readonly isNew: boolean;
}

/** What a note will say where edits change it, with one line around each place. Edits are in order from the text's end to its start. */
export function previewOf(text: string, edits: readonly Edit[]): readonly PreviewLine[] {
  const after = applied(text, edits);
  const lines = linesOf(after);
  const fresh = new Set<number>();
  for (const { from, insert } of edits) {
    const start = moved(from, edits);
    // What begins with a line end leaves the line that it stands behind as it was.
    const own = /^[\r\n]/u.test(insert) ? start + (insert.startsWith('\r\n') ? 2 : 1) : start;
    const [first, last] = [lineAt(lines, own), lineAt(lines, Math.max(own, start + insert.length - 1))];
    for (let line = first; line <= last; line += 1) fresh.add(line);
  }
  return lines.flatMap((line, number): readonly PreviewLine[] =>
    [number - 1, number, number + 1].some((near) => fresh.has(near))
      ? [{ line: number, raw: textOf(after, line), isNew: fresh.has(number) }]
      : [],
  );
}
