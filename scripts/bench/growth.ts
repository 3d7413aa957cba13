/** How long a text is, in UTF-16 units, and how long reading it took. */
export interface Reading {
  readonly units: number;
  readonly ms: number;
}

/**
 * The exponent of growth between two readings: 1 where ten times the text takes ten times as long, 2 where it takes a
 * hundred times as long.
 */
export function exponentOf(small: Reading, large: Reading): number {
  return Math.log(large.ms / small.ms) / Math.log(large.units / small.units);
}
