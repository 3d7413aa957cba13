import { draftOfLine } from './draft-of-line';
import type { LessonDraft } from './lesson-draft';
import { numberedDepths } from './numbered-depths';
import { withoutPages } from './page-numbers';
import { textRows, type Row } from './text-rows';
import { videoChapters } from './video-chapters';

/**
 * What people paste, as lessons: lines plain, with bullets, boxes or numbers, nested by indentation, by headings or by numbers such as `1.2`; the
 * contents of a book; the chapter list of a video. One line is one lesson, and nothing of its words is lost but
 * what such lists say besides: bullets, pages, times.
 */
export function draftsFromText(text: string): readonly LessonDraft[] {
  return nested(rowsIn(text), ({ words, seconds }) => {
    const draft = draftOfLine(words);
    return { ...draft, seconds: seconds ?? draft.seconds };
  });
}

/** The lines of such a text that are lessons, as rows. */
export function rowsIn(text: string): readonly Row[] {
  const rows = textRows(text);
  return videoChapters(rows) ?? numberedDepths(withoutPages(rows));
}

/** Rows as a tree: each below the nearest one above it that is less deep. */
export function nested(rows: readonly Row[], draftOf: (row: Row) => LessonDraft): readonly LessonDraft[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const end = others.findIndex(({ depth }) => depth <= first.depth);
  const [below, rest] = end < 0 ? [others, []] : [others.slice(0, end), others.slice(end)];
  const draft = { ...draftOf(first), isDone: first.isDone, children: nested(below, draftOf) };
  return [draft, ...nested(rest, draftOf)];
}
