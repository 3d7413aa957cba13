import type { Row } from './text-rows';

/** A line of words and the page that it ends with, and what stands between them. */
interface Paged {
  readonly words: string;
  readonly page: number;
  /** Dots, or a wide gap, as tables of contents have: `Sets . . . . . 12`. */
  readonly isLed: boolean;
}

/**
 * The lines of a table of contents without its pages. Pages behind a single blank are told from words that end with a number by the whole:
 * nearly every line has one, they never go down, and most of the lines are numbered themselves.
 */
export function withoutPages(rows: readonly Row[]): readonly Row[] {
  const paged = rows.map(({ words }) => pagedLine(words));
  const areAll = arePages(rows, paged);
  return rows.map((row, index) => {
    const line = paged[index];
    return line && (line.isLed || areAll) ? { ...row, words: line.words } : row;
  });
}

function pagedLine(line: string): Paged | null {
  const page = /[\s.·…_](\d{1,4}|[ivxlcdm]{1,8})$/iu.exec(line)?.[1];
  if (page === undefined) return null;
  let end = line.length - page.length;
  while (end > 0 && /[\s.·…_]/u.test(line.charAt(end - 1))) end -= 1;
  const gap = line.slice(end, line.length - page.length);
  const isLed = /\t|…|\s{2}/u.test(gap) || gap.replace(/\s/gu, '').length > 2;
  return end === 0 || !(isLed || /^ \d/u.test(gap + page))
    ? null
    : { words: line.slice(0, end), page: Number(page), isLed };
}

function arePages(rows: readonly Row[], paged: readonly (Paged | null)[]): boolean {
  const pages = paged.flatMap((line) => (line && !line.isLed ? [line.page] : []));
  const numbered = rows.filter(({ words, number }) => number !== null || /^\d+(?:\.\d+)*\.?\s/u.test(words));
  return (
    rows.length > 2 &&
    pages.length >= rows.length * 0.8 &&
    numbered.length * 2 >= rows.length &&
    pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0))
  );
}
