/**
 * Both changes of one text, line by line, as the app merges what the disk says into what was typed. A line is the same line
 * whatever its mark; where both changed it, typing wins.
 */
export function merged(base: string, typed: string, disk: string): string {
  if (base === typed) return disk;
  if (base === disk) return typed;
  const lines = base.split('\n');
  const ours = alignment(lines, typed.split('\n'));
  const theirs = alignment(lines, disk.split('\n'));
  const result: string[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    const typedHere = ours.before[at] ?? [];
    const writtenHere = theirs.before[at] ?? [];
    result.push(...typedHere, ...writtenHere.filter((line) => !typedHere.includes(line)));
    if (at === lines.length) break;
    const [mine, other] = [ours.kept[at], theirs.kept[at]];
    const line = mine === lines[at] ? other : mine;
    if (line !== undefined) result.push(line);
  }
  return result.join('\n');
}

interface Alignment {
  /** What became of each line; undefined where it is gone. */
  readonly kept: readonly (string | undefined)[];
  /** New lines, by the line that they stand before. */
  readonly before: readonly (readonly string[])[];
}

function alignment(base: readonly string[], now: readonly string[]): Alignment {
  const isSame = (a = '', b = ''): boolean => a.replace(/\[.\]/u, '[]') === b.replace(/\[.\]/u, '[]');
  // The longest common subsequence, as the length that is left from each pair of places.
  const left = Array.from({ length: base.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const leftAt = (a: number, b: number): number => left[a]?.[b] ?? 0;
  for (let a = base.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      const row = left[a];
      if (row)
        row[b] = isSame(base[a], now[b]) ? leftAt(a + 1, b + 1) + 1 : Math.max(leftAt(a + 1, b), leftAt(a, b + 1));
    }
  }
  const kept: (string | undefined)[] = [];
  const before: string[][] = [[]];
  let b = 0;
  for (let a = 0; a < base.length; a += 1) {
    while (b < now.length && !isSame(base[a], now[b]) && leftAt(a, b + 1) >= leftAt(a + 1, b)) {
      before[a]?.push(now[b] ?? '');
      b += 1;
    }
    const isKept = b < now.length && isSame(base[a], now[b]);
    kept.push(isKept ? now[b] : undefined);
    if (isKept) b += 1;
    before.push([]);
  }
  before[base.length]?.push(...now.slice(b));
  return { kept, before };
}
