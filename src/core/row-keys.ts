/** A row of a tree, as far as its keys ask. */
export interface KeyRow {
  readonly level: number;
  /** Null for what has nothing below it. */
  readonly folded: boolean | null;
  /** What stands in the row; with a mark it has a box. */
  readonly node: { readonly id: string; readonly title: string; readonly mark?: string };
}

/** What a key does in a tree: the focus moves to a row, or the row under it is folded or ticked. */
export type Move<Row> =
  | { readonly kind: 'focus'; readonly row: number }
  | { readonly kind: 'toggle' | 'tick' }
  /** These rows, which are folded, are unfolded. */
  | { readonly kind: 'unfold'; readonly rows: readonly Row[] };

/**
 * The keys of a tree: up, down, Home and End move; right unfolds, then enters; left folds, then leaves; the
 * space bar ticks what has a box, and folds what has none; an asterisk unfolds the row with all that
 * stands beside it; a letter or digit moves to the next row that begins with it. Null for every other key and where there is nowhere to
 * go. In right-to-left text the caller swaps left and right.
 */
export function moveIn<Row extends KeyRow>(rows: readonly Row[], at: number, key: string): Move<Row> | null {
  const here = rows[at];
  if (!here) return null;
  const focus = (row: number): Move<Row> | null => (rows[row] && row !== at ? { kind: 'focus', row } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(at + 1);
    case 'ArrowUp':
      return focus(at - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(rows.length - 1);
    case 'ArrowRight':
      if (here.folded === null) return null;
      return here.folded ? { kind: 'toggle' } : focus(at + 1);
    case 'ArrowLeft':
      if (here.folded === false) return { kind: 'toggle' };
      return focus(parentOf(rows, at, here.level));
    case ' ':
      if (here.node.mark !== undefined) return { kind: 'tick' };
      return here.folded === null ? null : { kind: 'toggle' };
    case '*': {
      const folded = besides(rows, at, here.level).filter((row) => row.folded === true);
      return folded.length > 0 ? { kind: 'unfold', rows: folded } : null;
    }
    default:
      return focus(nextWith(rows, at, key));
  }
}

/** The next row whose title begins with a letter or digit, below first, then from the top; -1 where none does. */
function nextWith(rows: readonly KeyRow[], at: number, key: string): number {
  // Other keys go by their names: `Shift`, `F1`.
  if (Array.from(key).length > 1) return -1;
  const begins = ({ node }: KeyRow): boolean => node.title.toLowerCase().startsWith(key.toLowerCase());
  const below = rows.findIndex((row, index) => index > at && begins(row));
  return below >= 0 ? below : rows.findIndex(begins);
}

/** The rows of this level that stand below the same row as this one, itself included. */
function besides<Row extends KeyRow>(rows: readonly Row[], at: number, level: number): readonly Row[] {
  const parent = parentOf(rows, at, level);
  const end = rows.findIndex((row, n) => n > at && row.level < level);
  return rows.slice(parent + 1, end < 0 ? undefined : end).filter((row) => row.level === level);
}

function parentOf(rows: readonly KeyRow[], at: number, level: number): number {
  let above = at - 1;
  while ((rows[above]?.level ?? 0) >= level) above -= 1;
  return above;
}
