import type { Row } from './text-rows';

const parts = /^(\d+(?:\.\d+)+)[.)]?\s+(\S.*)$/u;
const single = /^\d+\s+\S|^\p{L}+\s+\d+(?:[\s.:–—-]|$)/u;
const roman = /^\p{L}+\s+[IVX]+(?:[\s.:–—-]|$)/u;

/**
 * Rows whose depths are those of their numbers, where numbers such as `1.2` say them: `2.1` stands below `2` and below “Chapter 2”, that below
 * “Part I”, and what has no number beside what stands before it. Other rows stay as they are.
 */
export function numberedDepths(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ words }) => parts.test(words))) return rows;
  let depth = 1;
  return rows.map((row): Row => {
    const { number } = row;
    const [, several, rest] = parts.exec(row.words) ?? [];
    // Here a number is what the lesson is called by, in a list or not.
    const words = number === null ? row.words : `${number.replace(/[.)]$/u, '')} ${row.words}`;
    if (several !== undefined) depth = several.split('.').length;
    else if (number !== null || single.test(words)) depth = 1;
    else if (roman.test(words)) depth = 0;
    return { ...row, words: several !== undefined && rest !== undefined ? `${several} ${rest}` : words, depth };
  });
}
