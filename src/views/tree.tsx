import type { JSX } from 'preact';
import type { KeyRow } from '../core/row-keys';
import { chunksOf, type Sight } from '../core/row-chunks';
import { pressed, type TreeDeeds } from './tree-keys';

interface Props<Row> {
  readonly rows: readonly Row[];
  /** The id of the row that last had the focus, in whichever tree. */
  readonly active: string | null;
  /** What of a long tree is in view; nothing is known of it at first. */
  readonly sight: Sight | undefined;
  /** What the tree is known by to whoever looks for it: the id of its course. */
  readonly name: string;
  readonly id: string;
  /** The id of the element that it is called by, or what it is called. */
  readonly label: { readonly 'aria-labelledby': string } | { readonly 'aria-label': string };
  readonly deeds: TreeDeeds<Row>;
  /** Draws a row; `at` is its place among all rows, and the Tab key stops at one of them. */
  readonly draw: (row: Row, at: number, isTabStop: boolean) => JSX.Element;
}

/**
 * Rows as a tree: one of them is reached by Tab, the others from there by the keys of a tree. Of a long one only the chunks near the view
 * are drawn, with spaces in the place of the others.
 */
export function Tree<Row extends KeyRow>(props: Props<Row>): JSX.Element {
  const { rows, active, sight, name, id, label, deeds, draw } = props;
  const stop = Math.max(
    0,
    rows.findIndex(({ node }) => node.id === active),
  );
  const chunks = chunksOf(rows, stop, sight);
  return (
    <div
      class="syllabus-tree"
      role="tree"
      id={id}
      data-tree={name}
      {...label}
      onKeyDown={(event) => {
        pressed(event, rows, deeds);
      }}
    >
      {chunks.map((chunk, n) => (
        <div
          key={n}
          role="none"
          class={chunks.length > 1 ? 'syllabus-rows syllabus-chunk' : 'syllabus-rows'}
          data-chunk={n}
          data-drawn={chunk.gap === null}
        >
          {chunk.gap === null ? (
            chunk.rows.map((row, m) => draw(row, chunk.from + m, chunk.from + m === stop))
          ) : (
            <svg class="syllabus-gap" width="1" height={chunk.gap} aria-hidden="true" />
          )}
        </div>
      ))}
    </div>
  );
}
