import { moved } from '../../core/edit/edit';
import { plan, type Bytes, type Plan, type TaskRef, type Wish } from '../../core/edit/plan';
import type { Change } from './change';

/**
 * Decides an edit of a note, given its text at the very moment of writing. `own` are the changes that were written while this one
 * waited for its turn.
 */
export type Decide = (text: string, bytes: Bytes, own: readonly Change[]) => Plan;

/** Sets marks. A task shown before changes of ours is followed through them: that is no looking for it, hence no doubt among twins. */
export function toFulfil(wishes: readonly Wish[]): Decide {
  return (text, bytes, own) => {
    const current = wishes.map((wish) => ({ ...wish, task: own.reduce(followed, wish.task) }));
    return plan(text, current, bytes);
  };
}

/** Where a task is after a change of ours, for one that was shown just before it. */
export function followed(task: TaskRef, { before, edits, after }: Change): TaskRef {
  return task.text === before ? { text: after, markOffset: moved(task.markOffset, edits) } : task;
}
