import type { PlaygroundPage } from './playground';

/** One stretch of a file that is not as it was. Offsets count bytes, and each byte is one character of the texts. */
export interface Difference {
  readonly path: string;
  /** Where it begins in the file as it was. */
  readonly offset: number;
  /** Null where there was no such file. */
  readonly removed: string | null;
  /** Null where there is no such file any more. */
  readonly inserted: string | null;
}

/** Remembers every byte of the page's vault; the function tells, whenever it is called, what is different by then. */
export async function watchVault(on: PlaygroundPage): Promise<() => Promise<Difference[]>> {
  const before = await vaultBytes(on);
  return async () => {
    const after = await vaultBytes(on);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => differences(path, before.get(path) ?? null, after.get(path) ?? null));
  };
}

/** The one change of a status character: in the first line that begins so, as the bytes of the text have it. */
export function markChange(text: string, line: string, inserted = 'x', path = 'Course.md'): Difference {
  const bytes = latin1(text);
  const offset = bytes.indexOf(latin1(line)) + line.indexOf('[') + 1;
  return { path, offset, removed: bytes.charAt(offset), inserted };
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

async function vaultBytes(on: PlaygroundPage): Promise<ReadonlyMap<string, string>> {
  const files = await on.page.evaluate(() => window.playground.bytes());
  return new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));
}

/** Line by line, so that words typed at the top and a mark set further down are two differences. */
function differences(path: string, before: string | null, after: string | null): Difference[] {
  if (before === after) return [];
  if (before === null || after === null) return [{ path, offset: 0, removed: before, inserted: after }];
  const [old, now] = [lines(before), lines(after)];
  const kept = keptLines(old, now);
  let [offset, i, j] = [0, 0, 0];
  return [...kept, [old.length, now.length] as const].flatMap(([nextOld, nextNow]) => {
    const [removed, inserted] = [old.slice(i, nextOld), now.slice(j, nextNow)];
    // As many lines as there were: each is another one's successor.
    const stretches =
      removed.length === inserted.length
        ? removed.map((line, n) => [line, inserted[n] ?? ''] as const)
        : [[removed.join(''), inserted.join('')] as const];
    const found = stretches.flatMap(([was, is]) => {
      const from = offset;
      offset += was.length;
      return was === is ? [] : [{ path, ...narrowed(from, was, is) }];
    });
    offset += old[nextOld]?.length ?? 0;
    [i, j] = [nextOld + 1, nextNow + 1];
    return found;
  });
}

const lines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu) ?? [];

/** The longest run of lines that both have in this order, by their places; of several the one that begins first. */
function keptLines(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (old[i] === now[j]) {
      kept.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Without what both begin and end with. */
function narrowed(from: number, was: string, is: string): Omit<Difference, 'path'> {
  let head = 0;
  while (head < Math.min(was.length, is.length) && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const end = (text: string): string => text.slice(head, text.length - tail);
  return { offset: from + head, removed: end(was), inserted: end(is) };
}
