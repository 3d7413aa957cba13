import type { Meaning } from '../../core/course/types';
import { isMark } from '../../core/note/mark';
import type { Settings } from '../../core/settings';

type Marks = Settings['marks'];

/** The meanings that a mark can be given, in the order in which they are offered. */
export const givenMeanings = ['open', 'done', 'doing', 'deferred', 'dropped', 'important', 'question'] as const;
export type GivenMeaning = (typeof givenMeanings)[number];

/** As many as the settings on disk may hold. */
const most = 200;

/** Why a text cannot be added to the table. */
export type MarkObjection = 'not-a-mark' | 'there-already' | 'too-many';

/** What speaks against adding a mark; null where nothing does. */
export function objectionToMark(marks: Marks, mark: string): MarkObjection | null {
  if (!isMark(mark)) return 'not-a-mark';
  if (marks.some(([other]) => other === mark)) return 'there-already';
  return marks.length < most ? null : 'too-many';
}

/** The table with a mark more; the same where something speaks against it. */
export function withMark(marks: Marks, mark: string, meaning: GivenMeaning): Marks {
  return objectionToMark(marks, mark) === null ? [...marks, [mark, meaning]] : marks;
}

/** The table in which a mark means something else. It stays in its place: of several marks the first is written. */
export function withMeaning(marks: Marks, mark: string, meaning: Meaning): Marks {
  return marks.map((pair) => (pair[0] === mark ? [mark, meaning] : pair));
}

/** The table without a mark. The blank is never taken away, for it opens what is ticked: it means open again. */
export function withoutMark(marks: Marks, mark: string): Marks {
  return mark === ' ' ? withMeaning(marks, mark, 'open') : marks.filter(([other]) => other !== mark);
}

/** The rows of the table: all but the blank, unless it was given another meaning than open. */
export function rowsOf(marks: Marks): Marks {
  return marks.filter(([mark, meaning]) => mark !== ' ' || meaning !== 'open');
}
