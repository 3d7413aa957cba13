import type { Edit } from '../../core/edit/edit';
import type { Wish } from '../../core/edit/plan';
import { refused } from '../../core/edit/refused';
import { lineAt, linesOf } from '../../core/note/lines';
import { inverse, type Change } from './change';
import { toFulfil, type Decide } from './decide';

/**
 * Takes a change back: exactly, where the note is as the change left it. In a note that moved on the tasks are looked for like
 * any others, and get back their marks and what was dated; a change of anything else is then left alone.
 */
export function toUndo(change: Change): Decide {
  const { after } = change;
  const back = inverse(change);
  const lines = linesOf(after);
  let known = 0;
  const wishes = back.flatMap((mark): readonly Wish[] => {
    const { from, to } = lines[lineAt(lines, mark.from)] ?? mark;
    if (!isMark(after, mark)) return [];
    const beside = back.find((edit) => edit !== mark && edit.from >= from && edit.from <= to);
    known += beside ? 2 : 1;
    const wish = { task: { text: after, markOffset: mark.from }, wanted: mark.insert };
    if (!beside) return [wish];
    const date = { raw: after.slice(from, to), from: beside.from - from, to: beside.to - from, insert: beside.insert };
    return [{ ...wish, date }];
  });
  return (text, bytes, own) => {
    if (!bytes.isUtf8) return refused('not-utf8');
    if (text === after) return { type: 'edit', edits: back };
    return known === back.length ? toFulfil(wishes)(text, bytes, own) : refused('task-changed');
  };
}

/** Whether an edit replaces all that stands between two brackets. */
function isMark(text: string, { from, to, insert }: Edit): boolean {
  return from < to && insert !== '' && text[from - 1] === '[' && text[to] === ']';
}
