import { lineAt, linesOf } from '../note/lines';
import { readNote } from '../note/read-note';
import { applied, type Edit } from './edit';
import type { Plan } from './plan';
import { taskLines, type TaskLine } from './task-lines';

/** How somebody else would write a task's line: one line or several. It may throw. */
export type Rewrite = (raw: string) => string;

/**
 * Lets somebody else write the lines in which marks are to be set (as the Tasks plugin does, for repetition and dates). Believed
 * only where the outcome is what was wished for and nothing besides: each line becomes tasks in its place, at least one of
 * which has a mark like the one wished for and the words that the line had, and every other task of the note stays as it is.
 */
export function rewrittenLines(
  text: string,
  marks: readonly Edit[],
  rewrite: Rewrite,
  isAlike: (mark: string, wanted: string) => boolean,
): Plan {
  const lines = linesOf(text);
  const written = new Map<number, { readonly raws: readonly string[]; readonly wanted: string }>();
  const edits: Edit[] = [];
  for (const mark of marks) {
    const at = lineAt(lines, mark.from);
    const { from, to } = lines[at] ?? { from: 0, to: 0 };
    const raws = linesBy(rewrite, text.slice(from, to));
    if (!raws) return { type: 'refused', reason: 'tasks-plugin' };
    written.set(from, { raws, wanted: mark.insert });
    const end = text.slice(to, lines[at + 1]?.from ?? to) || lineEndBefore(text, from);
    edits.push({ from, to, insert: raws.join(end) });
  }
  const after = applied(text, edits);
  const tasksAfter = [...taskLines(after, readNote(after))];
  for (const task of taskLines(text, readNote(text))) {
    const ours = written.get(task.lineFrom);
    const raws = ours?.raws ?? [task.raw];
    const now = tasksAfter.splice(0, raws.length);
    const isAsPlanned = raws.every((raw, n) => now[n]?.raw === raw);
    if (
      !isAsPlanned ||
      (ours && !now.some((line) => isAlike(line.mark, ours.wanted) && wordsOf(line) === wordsOf(task)))
    ) {
      return { type: 'refused', reason: 'tasks-plugin' };
    }
  }
  return tasksAfter.length === 0 ? { type: 'edit', edits } : { type: 'refused', reason: 'tasks-plugin' };
}

/**
 * Null where the answer cannot stand in the line's place: no change, or other blanks and quote signs in front. No answer at
 * all (the Tasks plugin may be told to delete what is done) leaves no task in the line's place and is refused, too: Syllabus
 * never deletes a line.
 */
function linesBy(rewrite: Rewrite, raw: string): readonly string[] | null {
  let answer = raw;
  try {
    answer = rewrite(raw);
  } catch {
    // No change either.
  }
  const lines = answer.split(/\r?\n/u);
  return answer !== raw && lines.every((line) => frontOf(line) === frontOf(raw)) ? lines : null;
}

function frontOf(line: string): string {
  return line.slice(0, line.search(/[^\s>]|$/u));
}

/**
 * What a task says behind its box, in no order: the plugin sorts dates and tags, writes fields in brackets of its own, and adds or
 * takes away the day on which a task was closed.
 */
function wordsOf({ raw, lineFrom, mark, markOffset }: TaskLine): string {
  const words = raw.slice(markOffset - lineFrom + mark.length + 1).replace(/\uFE0F/gu, '');
  const plain = words.replace(/[([]([\w-]+::[^()[\]]*)[)\]]/gu, ' $1 ').replace(closingDay, ' ');
  return plain.trim().split(/\s+/u).sort().join(' ');
}

const closingDay = /(?:[✅❌]|\b(?:completion|done|cancelled)::)\s*\d{4}-\d{2}-\d{2}/giu;

/** The last line of a note has no end of its own: then the one before it shows how lines end here. */
function lineEndBefore(text: string, from: number): string {
  return /\r\n$|\r$/u.exec(text.slice(0, from))?.[0] ?? '\n';
}
