import { minutesOf } from '../note/duration';
import type { Row } from './text-rows';

/** A chapter of a video, by where it begins. */
interface Mark {
  readonly words: string;
  readonly at: number; // seconds
}

const ahead = /^[([]?((?:\d{1,3}:)?\d{1,3}:\d{2})[)\]]?(?:\s*[-–—:|]\s*|\s+)(\S.*)$/u;
const behind = /^(.*?\S)(?::?\s+|\s*[-–—|]\s*)[[(]?((?:\d{1,3}:)?\d{1,3}:\d{2})[\])]?$/u;

/**
 * The chapter list of a video: lines with the times at which chapters begin, in front of the words or behind them. Each takes until the next
 * one begins; how long the last one is, the list does not say. Null for what is no such list. Lines without a time are
 * what people write around one.
 */
export function videoChapters(rows: readonly Row[]): readonly Row[] | null {
  const marks = marksIn(rows, (words) => swapped(ahead.exec(words))) ?? marksIn(rows, (words) => behind.exec(words));
  return (
    marks?.map(({ words, at }, index): Row => {
      const next = marks[index + 1];
      return { words, isDone: false, depth: 0, number: null, seconds: next ? next.at - at : null };
    }) ?? null
  );
}

function marksIn(
  rows: readonly Row[],
  match: (words: string) => readonly (string | undefined)[] | null,
): readonly Mark[] | null {
  const marks = rows.flatMap(({ words: line }): readonly Mark[] => {
    const [, words, time] = match(line) ?? [];
    const minutes = time === undefined ? null : minutesOf(time);
    return words === undefined || minutes === null ? [] : [{ words, at: Math.round(minutes * 60) }];
  });
  const isRising = marks.every(({ at }, index) => index === 0 || at > (marks[index - 1]?.at ?? 0));
  // Lengths, which lists of videos have as well, neither rise nor begin with nothing.
  return marks.length > 1 && marks.length * 2 >= rows.length && isRising && marks[0]?.at === 0 ? marks : null;
}

function swapped(found: readonly (string | undefined)[] | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}
