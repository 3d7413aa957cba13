import { lineAt, linesOf } from '../note/lines';
import { readNote } from '../note/read-note';
import { applied, type Edit } from './edit';
import type { Plan } from './plan';
import type { NoteTree } from '../note/tree';
import { isPlain } from './plain-words';
import { refused } from './refused';
import { saidBy } from './said-by';
import { taskLines, type TaskLine } from './task-lines';

/** How somebody else would write a task's line: one line or several. It may throw. */
export type Rewrite = (raw: string) => string;

/**
 * Lets somebody else write the lines in which marks are to be set (as the Tasks plugin does, for repetition and dates). Believed
 * only where the outcome is what was wished for and nothing besides: each line becomes tasks in its place, at least one of
 * which has a mark like the one wished for and says what the line said, and every other task of the note stays as it is. What stands
 * before the box stays, too: fewer blanks behind a bullet would move what is below it.
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
    if (!raws) return refused('tasks-plugin');
    written.set(from, { raws, wanted: mark.insert });
    const end = text.slice(to, lines[at + 1]?.from ?? to) || lineEndBefore(text, from);
    edits.push({ from, to, insert: raws.join(end) });
  }
  const after = applied(text, edits);
  const tasksAfter = [...taskLines(after, readNote(after))];
  const tree = readNote(text);
  for (const task of taskLines(text, tree)) {
    const ours = written.get(task.lineFrom);
    const raws = ours?.raws ?? [task.raw];
    const now = tasksAfter.splice(0, raws.length);
    const isAsPlanned = raws.every((raw, n) => now[n]?.raw === raw);
    const isWished = (line: TaskLine): boolean =>
      isAlike(line.mark, ours?.wanted ?? '') && saidBy(bodyOf(line)) === saidBy(bodyOf(task));
    const isFulfilled = !ours || (now.some(isWished) && !goesOn(text, tree, task));
    if (!isAsPlanned || !isFulfilled) return refused('tasks-plugin');
  }
  return tasksAfter.length === 0 ? { type: 'edit', edits } : refused('tasks-plugin');
}

/**
 * Null where the answer cannot stand in the line's place: no change, or something else than a bullet and a box in front. No answer
 * at all (the Tasks plugin may be told to delete what is done) leaves no task in the line's place and is refused, too: Syllabus
 * never deletes a line.
 */
function linesBy(rewrite: Rewrite, raw: string): readonly string[] | null {
  let answer = raw;
  try {
    answer = rewrite(raw);
  } catch {
    // No change either.
  }
  const before = ahead.exec(raw);
  const lines = answer.split(/\r?\n/u).map((line) => {
    const [all, bullet] = ahead.exec(line) ?? [];
    return before && all !== undefined && bullet === before[1] ? before[0] + line.slice(all.length) : null;
  });
  return answer !== raw && lines.every((line) => line !== null) ? lines : null;
}

/** What stands before a box: blanks and quote signs with the bullet, and the blanks behind it. */
const ahead = /^([\s>]*(?:[-*+]|\d+[.)]))[ \t]+(?=\[)/u;

/** Whether a line ends within code, a label, a comment or the like, so that a date behind it would be a part of that. */
function goesOn(text: string, tree: NoteTree, task: TaskLine): boolean {
  const end = task.lineFrom + task.raw.length;
  const isHidden = tree.visible[end - 1] !== text[end - 1];
  return (isHidden || !isPlain(text, tree, task, { from: end, to: end })) && nextOfIt.test(text.slice(end, end + 200));
}

/** A next line that is no blank one, and begins neither an item nor a heading. */
const nextOfIt = /^(?:\r\n?|\n)[ \t>]*(?![-*+#>\s]|\d+[.)])\S/u;

function bodyOf({ raw, lineFrom, mark, markOffset }: TaskLine): string {
  return raw.slice(markOffset - lineFrom + mark.length + 1);
}

/** The last line of a note has no end of its own: then the one before it shows how lines end here. */
function lineEndBefore(text: string, from: number): string {
  return /\r\n$|\r$/u.exec(text.slice(0, from))?.[0] ?? '\n';
}
