/** Draws that look random and are the same in every run and on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  from(least: number, most: number): number;
  /** True in this share of the draws. */
  chance(share: number): boolean;
  oneOf(choices: readonly [string, ...string[]]): string;
}

/** The generator is mulberry32: 32 bits of state are enough for notes, and it is five lines. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    from,
    chance: (share) => fraction() < share,
    oneOf: (choices) => choices[from(0, choices.length - 1)] ?? choices[0],
  };
}
