import type { Definitions } from '../note/inline';
import type { LessonDraft } from './lesson-draft';
import { lessonWords } from './lesson-words';

/** How a list is written in a note: what new lessons of it must look like. */
export interface Hand {
  /** What stands before the bullets of the outermost lessons: blanks. */
  readonly indent: string;
  /** The first bullet, such as `-` or `12.`: a number is counted on from. */
  readonly bullet: string;
  /** Whether each number is one more than the last; some write `1.` before every item. */
  readonly counts: boolean;
  /** The blanks behind a bullet. */
  readonly gap: string;
  /** What one level further in is set off by, for bullets of one character: a tab, or up to four blanks. */
  readonly step: string;
  /** The marks that say that a lesson is open, or done. */
  readonly marks: { readonly open: string; readonly done: string };
  /** The note's `[label]: url` definitions: a lesson must not become a link by chance. */
  readonly definitions: Definitions;
}

/** Lessons as lines of Markdown, without line ends, each outermost lesson with its own chapters and lessons behind it. */
export function lessonLines(
  drafts: readonly LessonDraft[],
  hand: Hand,
  wordsOf: (draft: LessonDraft) => string = (draft) => lessonWords(draft, hand.definitions),
): readonly (readonly string[])[] {
  const bulletAt = bulletsFrom(hand);
  return drafts.map((draft, index) => {
    const bullet = bulletAt(index);
    const mark = draft.isDone ? hand.marks.done : hand.marks.open;
    const line = `${hand.indent}${bullet}${hand.gap}[${mark}] ${wordsOf(draft)}`;
    const within: Hand = {
      ...hand,
      indent: indentBelow(hand.indent, bullet + hand.gap, hand.step),
      bullet: bullet.replace(/\d+/u, '1'),
    };
    return [line, ...lessonLines(draft.children, within, wordsOf).flat()];
  });
}

function bulletsFrom({ bullet, counts }: Hand): (index: number) => string {
  const [, first, sign] = /^(\d+)([.)])$/u.exec(bullet) ?? [];
  if (first === undefined || sign === undefined || !counts) return () => bullet;
  return (index) => String(Number(first) + index).padStart(first.length, '0') + sign;
}

/** Where the items within another one stand: at least as far in as its text, and less than four columns further. */
function indentBelow(indent: string, marker: string, step: string): string {
  const text = columns(indent + marker);
  let below = indent + step;
  while (columns(below) < text) below += step;
  return below;
}

/** How wide blanks and a bullet are, with a tab stop every four columns. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1;
  return width;
}
