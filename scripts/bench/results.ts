import type { Figures } from './cases/case';

/** The figures of each case, by its name. */
export type Results = ReadonlyMap<string, Figures>;

/** A number that a case gave, or null where it was not run or did not come to it. */
export function numberOf(results: Results, name: string, figure = 'ms'): number | null {
  const value = results.get(name)?.[figure];
  return typeof value === 'number' ? value : null;
}

/** The median of each number; of words, the last. A failure in any sample is kept. */
export function mediansOf(samples: readonly Figures[]): Figures {
  const names = new Set(samples.flatMap((figures) => Object.keys(figures)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = samples.flatMap((figures) => figures[name] ?? []);
      const numbers = values.filter((value) => typeof value === 'number');
      return [name, numbers.length > 0 ? median(numbers) : (values.at(-1) ?? '')];
    }),
  );
}

/** The one in the middle, or the mean of the two there. */
export function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const middle = inOrder.length >> 1;
  const upper = inOrder[middle] ?? NaN;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? NaN) + upper) / 2;
}
