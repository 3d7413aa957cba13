import type { Edit } from '../../core/edit/edit';
import { refused } from '../../core/edit/refused';
import { inverse, type Change } from './change';
import { toFulfil, type Decide } from './decide';

/**
 * Takes a change back: exactly, where the note is as the change left it. In a note that moved on the tasks are looked for like
 * any others; what was more than marks is then left alone.
 */
export function toUndo(change: Change): Decide {
  const back = inverse(change);
  const wishes = back.map(({ from, insert }) => ({
    task: { text: change.after, markOffset: from },
    wanted: insert,
  }));
  const isMarksOnly = back.every((edit) => isMark(change.after, edit));
  return (text, bytes, own) => {
    if (isMarksOnly) return toFulfil(wishes)(text, bytes, own);
    if (!bytes.isUtf8) return refused('not-utf8');
    return text === change.after ? { type: 'edit', edits: back } : refused('task-changed');
  };
}

/** Whether an edit replaces all that stands between two brackets. */
function isMark(text: string, { from, to, insert }: Edit): boolean {
  return from < to && insert !== '' && text[from - 1] === '[' && text[to] === ']';
}
