/** Characters of a text, from and to. */
export type Range = readonly [number, number];

/** Looks for one word in a title: how well it is there (more is better), and at which characters; null where it is not. */
export type Match = (title: string) => { readonly score: number; readonly matches: readonly Range[] } | null;

/** Which of the words are in a title, and where; their places in order, each character once. */
export function inTitle(
  title: string,
  words: readonly Match[],
): { readonly words: readonly Match[]; readonly score: number; readonly ranges: readonly Range[] } {
  const there: Match[] = [];
  const ranges: Range[] = [];
  let score = 0;
  for (const word of words) {
    const found = word(title);
    if (!found) continue;
    there.push(word);
    ranges.push(...found.matches);
    score += found.score;
  }
  return { words: there, score, ranges };
}
