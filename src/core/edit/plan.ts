import { inlineOf } from '../note/inline';
import { readNote } from '../note/read-note';
import { titleOf } from '../note/title';
import type { NoteTree } from '../note/tree';
import { dateEdit, type DateBack, type DateWish } from './done-date';
import { applied, moved, type Edit } from './edit';
import { locate } from './locate';
import { isMark } from '../note/mark';
import { isPlain } from './plain-words';
import { refused, refusedFor, type Bytes, type Refused } from './refused';
import { taskLines, type TaskLine } from './task-lines';

/** A task as it was shown: the whole text at that time, and where its mark stood in it. */
export interface TaskRef {
  readonly text: string;
  readonly markOffset: number;
}

/** A task and the mark that it shall have; with `date`, its line gets or loses a done date where the mark changes. */
export interface Wish {
  readonly task: TaskRef;
  readonly wanted: string;
  readonly date?: DateWish | DateBack;
}

/** What is to be done: edits from the end of the note to its start, nothing (all is as wished), or a refusal of the whole. */
export type Plan = { readonly type: 'edit'; readonly edits: readonly Edit[] } | { readonly type: 'noop' } | Refused;

export type { Bytes } from './refused';

/**
 * Decides a write: the only code that does. Given the note's text as it is now, gives the edits that turn exactly the marks
 * wished for, all from one reading; or refuses, and then refuses all of them. It sets marks, it never flips them. Dates stay
 * as they are where with them a task would be none any more, or have another title.
 */
export function plan(text: string, wishes: readonly Wish[], bytes: Bytes): Plan {
  if (wishes.some(({ wanted }) => !isMark(wanted))) return refused('not-a-mark');
  const never = refusedFor(text, bytes);
  if (never) return never;
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');

  const now = taskLines(text, tree);
  const shown = remembered(text, now);
  const marks = new Map<number, Edit>();
  const dates: Edit[] = [];
  for (const { task: ref, wanted, date } of wishes) {
    const before = shown(ref.text);
    const target = before.find(({ markOffset }) => markOffset === ref.markOffset);
    if (!target) return refused('task-changed');
    const located = locate(before, now, target);
    if (!located && wasDoneElsewhere(before, now, target, wanted)) continue;
    if (!located) return refused('task-changed');
    if ('refused' in located) return refused(located.refused);
    if (!isSameTwin(before, now, target, located.found)) return refused('task-ambiguous');
    const { mark, markOffset, raw, lineFrom } = located.found;
    if (!standsThere(text, located.found)) return refused('task-changed');
    if (mark === wanted) continue;
    const dating = date && !marks.has(markOffset) && dateEdit(raw, lineFrom, date);
    // What is put back goes with its mark, or nothing is.
    if (dating && 'raw' in date) marks.set(dating.from, dating);
    else if (date && 'raw' in date && !marks.has(markOffset)) return refused('task-changed');
    else if (dating && isPlain(text, tree, located.found, dating)) dates.push(dating);
    marks.set(markOffset, { from: markOffset, to: markOffset + mark.length, insert: wanted });
  }
  if (marks.size === 0) return { type: 'noop' };
  const withDates = (some: readonly Edit[]): readonly Edit[] =>
    [...marks.values(), ...some].sort((a, b) => b.from - a.from);
  const isRead = (some: readonly Edit[]): boolean => keepsReading(text, tree, withDates(some));
  // One date that cannot stand where it belongs takes none of the others with it.
  for (const some of [() => dates, () => dates.filter((date) => isRead([date])), () => []]) {
    const chosen = some();
    if (isRead(chosen)) return { type: 'edit', edits: withDates(chosen) };
  }
  return refused('not-a-mark');
}

/**
 * Whether the note still reads as the same tasks, and what was written is read. A date may be all that a task says, and a backtick as a mark
 * opens or closes code, which shows or hides what stands behind it; any other mark changes nothing.
 */
function keepsReading(text: string, tree: NoteTree, edits: readonly Edit[]): boolean {
  // Every date has digits.
  if (!edits.some(({ from, to, insert }) => /[`\d]/.test(insert + text.slice(from, to)))) return true;
  const after = applied(text, edits);
  const treeAfter = readNote(after);
  const isHidden = edits.some(({ from, insert }) => !treeAfter.visible.startsWith(insert, moved(from, edits)));
  return !isHidden && titlesIn(after, treeAfter) === titlesIn(text, tree);
}

function titlesIn(text: string, tree: NoteTree): string {
  const { visible, definitions } = tree;
  const titles = taskLines(text, tree).map(({ raw, mark, markOffset, lineFrom }) => {
    const line = visible.slice(markOffset + mark.length + 1, lineFrom + raw.length);
    return titleOf(line, inlineOf(line, definitions), definitions);
  });
  return titles.join('\n');
}

/** The tasks of a text that was shown: one reading per text, and none where it is the text of now. */
function remembered(text: string, now: readonly TaskLine[]): (shown: string) => readonly TaskLine[] {
  const known = new Map([[text, now]]);
  return (shown) => {
    const tasks = known.get(shown) ?? taskLines(shown, readNote(shown));
    known.set(shown, tasks);
    return tasks;
  };
}

/**
 * Whether a task is the same among those that differ from it by their marks at most: a mark may have gone from one to another, so
 * that a line is the only one of its kind before and now without being the same.
 */
function isSameTwin(before: readonly TaskLine[], now: readonly TaskLine[], target: TaskLine, found: TaskLine): boolean {
  const [shown, current] = [twinsOf(target, before), twinsOf(target, now)];
  return shown.length === current.length && shown.indexOf(target) === current.indexOf(found);
}

/** Whether somebody else already set the mark: then the line is the only one with its text, before and now, and has it. */
function wasDoneElsewhere(
  before: readonly TaskLine[],
  now: readonly TaskLine[],
  target: TaskLine,
  wanted: string,
): boolean {
  const twins = twinsOf(target, now);
  return twinsOf(target, before).length === 1 && twins.length === 1 && twins[0]?.mark === wanted;
}

/** The tasks whose lines are the same but for their marks. */
function twinsOf(task: TaskLine, tasks: readonly TaskLine[]): readonly TaskLine[] {
  return tasks.filter((other) => withoutMark(other) === withoutMark(task));
}

function withoutMark({ raw, mark, markOffset, lineFrom }: TaskLine): string {
  const at = markOffset - lineFrom;
  return raw.slice(0, at) + raw.slice(at + mark.length);
}

/** Look before you write: the very characters that were read must still be there. */
function standsThere(text: string, { mark, markOffset }: TaskLine): boolean {
  return text.slice(markOffset - 1, markOffset + mark.length + 1) === `[${mark}]`;
}
