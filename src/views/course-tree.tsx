import type { JSX } from 'preact';
import { rowsOf } from '../core/course-rows';
import { lineOf } from '../core/course/placed';
import type { Course } from '../core/course/types';
import type { Sight } from '../core/row-chunks';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { tick, type Boxes } from './box';
import { Kept } from './kept';
import { Tree } from './tree';
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

/** What an unfolded course holds. */
export function CourseTree(props: Props): JSX.Element | null {
  const { course, toggled, active, boxes, sight, id, labelledBy, actions, words } = props;
  const rows = rowsOf(course, toggled);
  if (rows.length === 0) return null;
  return (
    <Tree
      rows={rows}
      active={active}
      sight={sight}
      name={course.id}
      id={id}
      label={{ 'aria-labelledby': labelledBy }}
      deeds={{
        open(row, event) {
          actions.open(lineOf(course, row.source, row.node.line), event);
        },
        tick({ node, source }) {
          if ('mark' in node) tick(node, lineOf(course, source, node.line).path, boxes, actions);
        },
        toggle(...ids) {
          actions.toggle(...ids);
        },
        focus(row) {
          actions.focus(row);
        },
      }}
      draw={(row, at, tabStop) => {
        const { node } = row;
        const textId = `${id}-${at}`;
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
      }}
    />
  );
}
