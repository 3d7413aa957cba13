import type { Editor } from 'obsidian';
import type { Plan } from '../../core/edit/plan';
import { changeOf, inverse } from './change';
import { refused } from '../../core/edit/refused';
import type { Attempt } from './written';

/**
 * Writes into an open note, all within one turn: nobody types between the look and the write. One transaction is one step of
 * undo; selection, folds and scroll position stay.
 */
export function throughEditor(editor: Editor, decide: (text: string) => Plan): Attempt {
  const text = editor.getValue();
  const plan = decide(text);
  if (plan.type !== 'edit') return plan;
  const change = changeOf(text, plan.edits);
  const between = (from: number, length: number): string =>
    editor.getRange(editor.offsetToPos(from), editor.offsetToPos(from + length));
  if (change.edits.some(({ from, to }) => between(from, to - from) !== text.slice(from, to))) {
    return refused('write-failed');
  }
  try {
    const changes = change.edits.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    }));
    editor.transaction({ changes });
  } catch {
    // Whether it was written is read from the editor.
  }
  // An editor that only pretends, or a plugin that vetoes the transaction.
  const stands = inverse(change).every(({ from, to }) => between(from, to - from) === change.after.slice(from, to));
  if (!stands || editor.getValue() === text) return refused('write-failed');
  return { type: 'changed', through: 'editor', change, text: editor.getValue() };
}
