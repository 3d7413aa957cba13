import type { JSX } from 'preact';
import type { Meaning } from '../core/course/types';
import type { Lock } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { onlyFirst } from './only-once';

/** What holds for all boxes: what is being written at this moment, and which notes may not be, by their paths. */
export interface Boxes {
  readonly pending: ReadonlySet<string>;
  readonly locks: ReadonlyMap<string, Lock>;
}

interface Props {
  readonly task: { readonly id: string; readonly title: string; readonly mark: string; readonly meaning: Meaning };
  /** The note that the task stands in, which may be another one than its course's. */
  readonly path: string;
  readonly boxes: Boxes;
  /** In a tree the keys are the row's. */
  readonly inTree?: boolean;
  readonly actions: Pick<DashboardActions, 'tick'>;
  readonly words: Words;
}

/** A box to tick. It shows what the note says and nothing else: a click asks, and the box follows once it is written. */
export function Box({ task, path, boxes, inTree = false, actions, words }: Props): JSX.Element {
  const { id, title, mark, meaning } = task;
  const lock = boxes.locks.get(path);
  const name = words.ticking.box(title, meaning);
  return (
    <label
      class="syllabus-box"
      data-meaning={meaning}
      aria-label={lock && words.ticking.locks[lock]}
      onClickCapture={onlyFirst}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onMouseDown={(event) => {
        // The focus stays where it is: in a tree it belongs to the rows.
        if (inTree) event.preventDefault();
      }}
    >
      <input
        type="checkbox"
        class="task-list-item-checkbox"
        data-task={mark}
        checked={meaning === 'done'}
        disabled={lock !== undefined}
        aria-disabled={boxes.pending.has(id)}
        aria-label={lock && name}
        tabIndex={inTree ? -1 : 0}
        onClick={(event) => {
          event.preventDefault();
          tick(task, path, boxes, actions);
        }}
      />
      {/* A label that is not seen: the app would show any other as a tooltip, over the next box. */}
      {!lock && <span class="syllabus-spoken">{name}</span>}
    </label>
  );
}

/** Asks for the other state; not while the note is being written, and never where it may not be. */
export function tick(
  { id, meaning }: Props['task'],
  path: string,
  { pending, locks }: Boxes,
  actions: Props['actions'],
): void {
  if (!locks.has(path) && !pending.has(id)) actions.tick(id, meaning !== 'done');
}
