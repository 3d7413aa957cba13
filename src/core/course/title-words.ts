/** Words between the ones that tell courses apart. */
const fillers = new Set(['a', 'an', 'and', 'by', 'course', 'in', 'of', 'the', 'with']);

/** The telling words of a title: letters and digits fall apart, as in `3Blue1Brown` and `maths4ml`, and so do Latin letters and others. C is not C++. */
export function wordsOf(title: string): readonly string[] {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{Script=Latin}[\p{Script=Latin}\p{M}']*[+#]*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+|\p{N}+/gu) ?? [];
  return words.filter((word) => !fillers.has(word));
}

/** Whether two titles say the same, word for word; a short form may stand for several words (`ml` for `machine learning`). */
export function saysSame(long: readonly string[], short: readonly string[]): boolean {
  if (long.length === 0 || short.length === 0) return long.length === short.length && long.length > 0;
  const [word = '', ...rest] = short;
  const [first = ''] = long;
  if (isSameWord(first, word) && (rest.length === 0 ? long.length === 1 : saysSame(long.slice(1), rest))) return true;
  const initials = long
    .slice(0, word.length)
    .map((each) => each.charAt(0))
    .join('');
  if (word.length < 2 || word.length > 5 || initials !== word) return false;
  const left = long.slice(word.length);
  return rest.length === 0 ? left.length === 0 : saysSame(left, rest);
}

function isSameWord(word: string, other: string): boolean {
  return word === other || numberWords.get(other) === word || isShortFor(other, word) || isSlip(word, other);
}

/** What the first words of two titles that say the same have in common, so that few have to be held against each other. */
export function beginningOf(words: readonly string[]): string {
  const [first = ''] = words;
  return (numberWords.get(first) ?? first).charAt(0);
}

/** `maths4ml`: digits that are said like words. */
const numberWords = new Map([
  ['2', 'to'],
  ['4', 'for'],
]);

/** `maths` for `mathematics`, `stats` for `statistics`: the beginning, and perhaps the last letter. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 4 || short.length >= long.length) return false;
  return long.startsWith(short) || (long.startsWith(short.slice(0, -1)) && long.endsWith(short.slice(-1)));
}

/** One letter added, dropped, changed or two swapped, in words long enough for that to be a slip; nobody slips at the first. */
function isSlip(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1)
    return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
  return isSwap || Math.max(left.length, right.length) <= 1;
}
