import type { NoteTree, Place, PlacedPiece } from './tree';

/** A line that ends the piece above it, whatever Obsidian hides behind its hashes. */
const heading = /#{1,6}(?:[ \t\r\n]|$)/y;

/** How many pieces are compared at once, as long as they are the same. */
const stride = 64;

/** The pieces of an earlier text with which a text begins still, given where its body does. */
export function keptAbove(text: string, { text: before, pieces }: NoteTree, body: Place): PlacedPiece[] {
  if (pieces[0]?.from !== body.from || pieces[0].line !== body.line) return [];
  const start = (index: number): number => pieces[index]?.from ?? before.length;
  const isSame = (from: number, to: number): boolean => isSameStretch(text, before, start(from), start(to), 0);
  // The last piece is followed by nothing: had it been cut, it might be another.
  const last = pieces.length - 1;
  if (!isSameStretch(text, before, 0, body.from, 0)) return [];
  let kept = 0;
  for (let step = stride; step > 0; step = Math.floor(step / 4)) {
    while (kept + step <= last && isSame(kept, kept + step)) kept += step;
  }
  heading.lastIndex = start(kept);
  return pieces.slice(0, heading.test(text) ? kept : Math.max(0, kept - 1));
}

/**
 * Looks up the pieces with which a text goes on to its end as the earlier one did. Asked at the offset and line where a piece
 * begins, gives all from there on, placed anew; null where none of them begins there. The first `above` pieces are kept already: where
 * pieces read the same, none may stand in two places, for whoever counts by them would take two for one.
 */
export function keptBelow(
  text: string,
  { text: before, pieces }: NoteTree,
  above: number,
): (place: Place) => readonly PlacedPiece[] | null {
  const shift = text.length - before.length;
  const start = (index: number): number => pieces[index]?.from ?? before.length;
  const isSame = (from: number, to: number): boolean =>
    start(from) + shift >= 0 && isSameStretch(text, before, start(from), start(to), shift);
  let first = pieces.length;
  for (let step = stride; step > 0; step = Math.floor(step / 4)) {
    while (first - step >= above && isSame(first - step, first)) first -= step;
  }
  return ({ from, line }) => {
    while (first < pieces.length && start(first) + shift < from) first += 1;
    const next = pieces[first];
    if (!next || next.from + shift !== from) return null;
    const below = pieces.slice(first);
    const lines = line - next.line;
    if (shift === 0 && lines === 0) return below;
    return below.map((each) => ({ piece: each.piece, line: each.line + lines, from: each.from + shift }));
  };
}

/** Engines compare two slices by their bytes, and go by single letters for `startsWith`. */
function isSameStretch(text: string, before: string, from: number, to: number, shift: number): boolean {
  return before.slice(from, to) === text.slice(from + shift, to + shift);
}
