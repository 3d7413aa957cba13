export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The one stretch in which two texts differ: what lies between their common beginning and their common end. */
export function differing(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** Both changes of one text, or null where they touch the same stretch. */
export function merged(base: string, ours: string, theirs: string): string | null {
  const mine = differing(base, ours);
  const other = differing(base, theirs);
  if (!mine) return theirs;
  if (!other) return ours;
  const [first, second] = mine.from <= other.from ? [mine, other] : [other, mine];
  if (first.to >= second.from) return null;
  return (
    base.slice(0, first.from) + first.insert + base.slice(first.to, second.from) + second.insert + base.slice(second.to)
  );
}
