import { closingMarks } from './closing-marks';

/** What hides text from Markdown and from the reader: `%%` comments, and `$$` formulas, in which nothing is a task. */
export type HidingMark = '%%' | '$$';

export interface HiddenIn {
  /** The line with what is hidden blanked, of the same length. */
  readonly line: string;
  /** Whether what an earlier line left open is closed in this one. */
  readonly closed: boolean;
  /** What this line itself leaves open. */
  readonly opened: HidingMark | null;
}

/**
 * Stands where a line's text begins if that is hidden: `%% note %% - [ ] x` is no task, which it would be behind blanks
 * alone. It is no character, hence in no note that people write.
 */
export const placeholder = '\uFDD0';

/**
 * Blanks what a line hides from `textAt` on, `above` being what an earlier line left open. Inline code and HTML comments
 * on the line hide nothing. A comment may open anywhere. A formula that closes on its own line is text, and one that opens
 * amid a line is hidden only if it `closesBelow`, in the same paragraph: "costs $$ a lot" is text.
 */
export function hiddenIn(line: string, textAt: number, above: HidingMark | null, closesBelow: () => boolean): HiddenIn {
  const endOf = closingMarks(line);
  const from = above === null ? textAt : endOf(above, textAt);
  if (from === null) return { line: blanked(line, [[textAt, line.length]], textAt), closed: false, opened: null };
  const { stretches, opened } = stretchesIn(line, textAt, from, endOf, closesBelow);
  if (from > textAt) stretches.unshift([textAt, from]);
  return { line: blanked(line, stretches, textAt), closed: above !== null, opened };
}

type Stretch = readonly [from: number, to: number];

interface Stretches {
  readonly stretches: Stretch[];
  readonly opened: HidingMark | null;
}

const opening = /`+|<!--|%%|\$\$/g;

function stretchesIn(
  line: string,
  textAt: number,
  from: number,
  endOf: ReturnType<typeof closingMarks>,
  closesBelow: () => boolean,
): Stretches {
  const stretches: Stretch[] = [];
  opening.lastIndex = from;
  for (let match = opening.exec(line); match; match = opening.exec(line)) {
    const [mark] = match;
    const end = endOf(mark, opening.lastIndex);
    if (end !== null) {
      opening.lastIndex = end;
      if (mark === '%%') stretches.push([match.index, end]);
    } else if (mark === '%%' || (mark === '$$' && (match.index === textAt || closesBelow()))) {
      stretches.push([match.index, line.length]);
      return { stretches, opened: mark };
    }
  }
  return { stretches, opened: null };
}

/** The line with the stretches turned to blanks, and the placeholder where they hide the beginning of its text. */
function blanked(line: string, stretches: readonly Stretch[], textAt: number): string {
  let result = '';
  for (const [from, to] of stretches) result += line.slice(result.length, from) + ' '.repeat(to - from);
  result += line.slice(result.length);
  const hidesBeginning = stretches[0]?.[0] === textAt && /[^ \t]/.test(result.slice(textAt));
  return hidesBeginning ? result.slice(0, textAt) + placeholder + result.slice(textAt + 1) : result;
}
