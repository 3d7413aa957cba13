import type { JSX } from 'preact';
import { rowsOf, type Row } from '../core/course-rows';
import type { Course } from '../core/course/types';
import { chunksOf, type Chunk, type Sight } from '../core/row-chunks';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import type { Boxes } from './box';
import { Kept } from './kept';
import { pressed } from './tree-keys';
import { TreeRow } from './tree-row';

interface Props {
  readonly course: Course;
  readonly toggled: ReadonlySet<string>;
  /** The id of the row that last had the focus, in whichever tree. */
  readonly active: string | null;
  readonly boxes: Boxes;
  /** What of a long tree is in view; nothing is known of it at first. */
  readonly sight: Sight | undefined;
  readonly id: string;
  readonly labelledBy: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/**
 * What an unfolded course holds. One row of it is reached by Tab, the others from there by the keys of a tree. Of a long tree only the
 * chunks near the view are drawn, with spaces in the place of the others.
 */
export function CourseTree(props: Props): JSX.Element | null {
  const { course, toggled, active, boxes, sight, id, labelledBy, actions } = props;
  const rows = rowsOf(course, toggled);
  if (rows.length === 0) return null;
  const stop = Math.max(
    0,
    rows.findIndex((row) => row.node.id === active),
  );
  const chunks = chunksOf(rows, stop, sight);
  return (
    <div
      class="syllabus-tree"
      role="tree"
      id={id}
      data-course={course.id}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        pressed(event, rows, { course, boxes, actions });
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
          <Rows {...props} chunk={chunk} stop={rows[stop]} />
        </div>
      ))}
    </div>
  );
}

type RowsProps = Props & { readonly chunk: Chunk; readonly stop: Row | undefined };

/** The rows of a chunk, or the space for them: a drawing of its height with nothing in it. */
function Rows({ chunk, stop, course, toggled, boxes, id, actions, words }: RowsProps): JSX.Element {
  if (chunk.gap !== null) return <svg class="syllabus-gap" width="1" height={chunk.gap} aria-hidden="true" />;
  return (
    <>
      {chunk.rows.map((row, n) => {
        const { node } = row;
        const textId = `${id}-${chunk.from + n}`;
        const tabStop = row === stop;
        return (
          <Kept key={node.id} by={[row, tabStop, textId, boxes.pending.has(node.id), boxes.locks]}>
            {() => (
              <TreeRow
                row={row}
                course={course}
                toggled={toggled}
                tabStop={tabStop}
                boxes={boxes}
                textId={textId}
                actions={actions}
                words={words}
              />
            )}
          </Kept>
        );
      })}
    </>
  );
}
