import type { JSX } from 'preact';
import type { Range } from '../core/shown/match';

/** A title with the characters set off that were searched for: runs of characters that are, or are not. */
export function marked(title: string, ranges: readonly Range[]): (string | JSX.Element)[] {
  const isMarked = (at: number): boolean => ranges.some(([from, to]) => at >= from && at < to);
  const ends = new Set([...ranges.flat(), title.length]);
  const runs: (string | JSX.Element)[] = [];
  let from = 0;
  for (const to of [...ends].sort((a, b) => a - b)) {
    const run = title.slice(from, to);
    if (run !== '') runs.push(isMarked(from) ? <span class="suggestion-highlight">{run}</span> : run);
    from = to;
  }
  return runs;
}
