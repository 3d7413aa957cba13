import { moveIn, type KeyRow } from '../core/row-keys';
import { isAgain } from './only-once';
import { rowElement } from './tree-element';

/** What the keys of a tree do besides walking. */
export interface TreeDeeds<Row> {
  open(row: Row, event: KeyboardEvent): void;
  /** Does what the box of a row does. */
  tick(row: Row): void;
  toggle(...ids: readonly string[]): void;
  /** A row has the focus, or is to have it: it is drawn by then. */
  focus(id: string): void;
}

type Pressed = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** A key on a row of a tree does what the rows say; every other key is left to the app. */
export function pressed<Row extends KeyRow>(event: Pressed, rows: readonly Row[], deeds: TreeDeeds<Row>): void {
  // The key was for a menu above the row: the app says so and lets it through.
  if (event.defaultPrevented) return;
  const tree = event.currentTarget;
  const at = rows.findIndex(({ node }) => node.id === (event.target as HTMLElement).dataset['id']);
  const row = rows[at];
  if (!row) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    deeds.open(row, event);
    return;
  }
  // With Mod and Alt these keys belong to the app.
  const move = event.ctrlKey || event.metaKey || event.altKey ? null : moveIn(rows, at, keyIn(tree, event.key));
  if (!move) return;
  event.preventDefault();
  if (move.kind === 'focus') walk(tree, rows[move.row], deeds);
  else if (move.kind === 'tick') {
    if (!isAgain(event)) deeds.tick(row);
  } else deeds.toggle(...(move.kind === 'unfold' ? move.rows : [row]).map(({ node }) => node.id));
}

/** A row that is far from here is drawn as soon as the focus is said to be on it, and only then can have it. */
function walk(tree: HTMLElement, row: KeyRow | undefined, { focus }: Pick<TreeDeeds<never>, 'focus'>): void {
  if (!row) return;
  if (!rowElement(tree, row.node.id)) focus(row.node.id);
  rowElement(tree, row.node.id)?.focus();
}

/** Left and right mean out and in: they swap where text runs from right to left. */
function keyIn(tree: HTMLElement, key: string): string {
  const isMirrored = tree.ownerDocument.defaultView?.getComputedStyle(tree).direction === 'rtl';
  if (isMirrored && key === 'ArrowLeft') return 'ArrowRight';
  if (isMirrored && key === 'ArrowRight') return 'ArrowLeft';
  return key;
}
