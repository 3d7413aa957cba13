/** Replace `[from, to)` by `insert`; UTF-16 offsets in the text that the edit was planned for. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text after edits that are in order from its end to its start. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

/** Where an offset of the text before stands in the text after. */
export function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((at, { from, to, insert }) => (from < offset ? at + insert.length - (to - from) : at), offset);
}
