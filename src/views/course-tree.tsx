import type { JSX } from 'preact';
import { rowsOf, type Row } from '../core/course-rows';
import type { Course } from '../core/course/types';
import { moveIn } from '../core/row-keys';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { tick, type Boxes } from './box';
import { isAgain } from './only-once';
import { TreeRow } from './tree-row';

interface Props {
  readonly course: Course;
  readonly toggled: ReadonlySet<string>;
  /** The id of the row that last had the focus, in whichever tree. */
  readonly active: string | null;
  readonly boxes: Boxes;
  readonly id: string;
  readonly labelledBy: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What an unfolded course holds. One row of it is reached by Tab, the others from there by the keys of a tree. */
export function CourseTree({
  course,
  toggled,
  active,
  boxes,
  id,
  labelledBy,
  actions,
  words,
}: Props): JSX.Element | null {
  const rows = rowsOf(course, toggled);
  if (rows.length === 0) return null;
  const stop = Math.max(
    0,
    rows.findIndex((row) => row.node.id === active),
  );
  return (
    <div
      class="syllabus-tree"
      role="tree"
      id={id}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        pressed(event, rows, { course, boxes, actions });
      }}
    >
      {rows.map((row, n) => (
        <TreeRow
          key={row.node.id}
          row={row}
          course={course}
          tabStop={n === stop}
          boxes={boxes}
          textId={`${id}-${n}`}
          actions={actions}
          words={words}
        />
      ))}
    </div>
  );
}

function pressed(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  rows: readonly Row[],
  { course, boxes, actions }: { readonly course: Course; readonly boxes: Boxes; readonly actions: DashboardActions },
): void {
  const tree = event.currentTarget;
  const items = [...tree.children];
  const at = items.findIndex((item) => item === event.target);
  const row = rows[at];
  if (!row) return;
  const place = lineOf(course, row.source, row.node.line);
  if (event.key === 'Enter') {
    event.preventDefault();
    actions.open(place, event);
    return;
  }
  // With Mod and Alt these keys belong to the app.
  const move = event.ctrlKey || event.metaKey || event.altKey ? null : moveIn(rows, at, keyIn(tree, event.key));
  if (!move) return;
  event.preventDefault();
  if (move.kind === 'focus') (items[move.row] as HTMLElement | undefined)?.focus();
  else if (move.kind === 'toggle') actions.toggle(row.node.id);
  else if ('mark' in row.node && !isAgain(event)) tick(row.node, place.path, boxes, actions);
}

/** Left and right mean out and in: they swap where text runs from right to left. */
function keyIn(tree: HTMLElement, key: string): string {
  const isMirrored = tree.ownerDocument.defaultView?.getComputedStyle(tree).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return 'ArrowRight';
  if (isMirrored && key === 'ArrowRight') return 'ArrowLeft';
  return key;
}
