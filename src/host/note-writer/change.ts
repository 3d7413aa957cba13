import { applied, moved, type Edit } from '../../core/edit/edit';

/** A change of a note's text: before, the edits from its end to its start, and after. */
export interface Change {
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly after: string;
}

export function changeOf(before: string, edits: readonly Edit[]): Change {
  return { before, edits, after: applied(before, edits) };
}

/** The edits that give back, in the text after, exactly what stood there before. */
export function inverse({ before, edits }: Change): readonly Edit[] {
  return edits.map(({ from, to, insert }) => {
    const start = moved(from, edits);
    return { from: start, to: start + insert.length, insert: before.slice(from, to) };
  });
}
