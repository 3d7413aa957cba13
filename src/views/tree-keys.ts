import type { Row } from '../core/course-rows';
import type { Course } from '../core/course/types';
import { lineOf } from '../core/course/placed';
import { moveIn, type Move } from '../core/row-keys';
import type { DashboardActions } from './actions';
import { tick, type Boxes } from './box';
import { isAgain } from './only-once';
import { rowElement } from './tree-element';

interface Parts {
  readonly course: Course;
  readonly boxes: Boxes;
  readonly actions: DashboardActions;
}

type Pressed = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** A key on a row of a tree does what the rows say; every other key is left to the app. */
export function pressed(event: Pressed, rows: readonly Row[], { course, boxes, actions }: Parts): void {
  const tree = event.currentTarget;
  const at = rows.findIndex(({ node }) => node.id === (event.target as HTMLElement).dataset['id']);
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
  if (move.kind === 'focus') walk(tree, rows[move.row], actions);
  else if (move.kind === 'tick') {
    if ('mark' in row.node && !isAgain(event)) tick(row.node, place.path, boxes, actions);
  } else actions.toggle(...foldsOf(move, row));
}

function foldsOf(move: Move, row: Row): readonly string[] {
  return move.kind === 'unfold' ? move.rows.map(({ node }) => node.id) : [row.node.id];
}

/** A row that is far from here is drawn as soon as the focus is said to be on it, and only then can have it. */
function walk(tree: HTMLElement, row: Row | undefined, actions: DashboardActions): void {
  if (!row) return;
  if (!rowElement(tree, row.node.id)) actions.focus(row.node.id);
  rowElement(tree, row.node.id)?.focus();
}

/** Left and right mean out and in: they swap where text runs from right to left. */
function keyIn(tree: HTMLElement, key: string): string {
  const isMirrored = tree.ownerDocument.defaultView?.getComputedStyle(tree).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return 'ArrowRight';
  if (isMirrored && key === 'ArrowRight') return 'ArrowLeft';
  return key;
}
