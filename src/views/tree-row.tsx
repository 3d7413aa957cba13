import type { JSX } from 'preact';
import type { Row } from '../core/course-rows';
import type { Course } from '../core/course/types';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions, MenuOf } from './actions';
import { Box, type Boxes } from './box';
import { FoldIcon } from './icons';
import { foldedBy } from './folded-by';
import { placeEvents } from './place-events';

interface Props {
  readonly row: Row;
  readonly course: Course;
  readonly toggled: ReadonlySet<string>;
  /** Whether the Tab key stops here: one row of a tree does. */
  readonly tabStop: boolean;
  readonly boxes: Boxes;
  /** The id of the part that says what the row is: its box has a name of its own. */
  readonly textId: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** A section, chapter, group, lesson or link in its tree: a click opens the note there, the triangle folds, the box ticks. */
export function TreeRow({ row, course, toggled, tabStop, boxes, textId, actions, words }: Props): JSX.Element {
  const { node, level, folded } = row;
  const place = lineOf(course, row.source, node.line);
  return (
    <div
      class={`tree-item-self is-clickable syllabus-row${toneOf(node)}`}
      role="treeitem"
      data-type={node.type}
      data-id={node.id}
      tabIndex={tabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={folded === null ? undefined : !folded}
      aria-checked={checkedOf(node)}
      aria-current={node.id === course.next?.id ? 'true' : undefined}
      onFocus={() => {
        actions.focus(node.id);
      }}
      aria-labelledby={textId}
      {...placeEvents(place, actions, { of: menuOf(node, course) })}
    >
      {Array.from({ length: level - 1 }, (_, n) => (
        <span key={n} class="syllabus-indent" />
      ))}
      {folded === null ? (
        <span class="syllabus-row-sign" />
      ) : (
        <span
          class={`tree-item-icon collapse-icon syllabus-row-sign${folded ? ' is-collapsed' : ''}`}
          onClick={(event) => {
            event.stopPropagation();
            actions.toggle(...foldedBy(event, node, folded, toggled));
          }}
        >
          <FoldIcon />
        </span>
      )}
      {'mark' in node && <Box task={node} path={place.path} boxes={boxes} inTree actions={actions} words={words} />}
      <span class="syllabus-row-text" id={textId}>
        <span class="tree-item-inner syllabus-row-title">
          <bdi>{node.title}</bdi>
          <Spoken node={node} words={words} /> <Chip node={node} words={words} />
        </span>
        <Count node={node} course={course} actions={actions} words={words} />
      </span>
    </div>
  );
}

/** A mark that is neither open nor done is said, since only eyes see its sign. */
function Spoken({ node, words }: { readonly node: Row['node']; readonly words: Words }): JSX.Element | null {
  if (node.type !== 'lesson' || node.meaning === 'open' || node.meaning === 'done') return null;
  return <span class="syllabus-spoken"> {words.meanings[node.meaning]}</span>;
}

/** The fraction of what has lessons below it; whole in words, for ears and for the tooltip. A click shows what of them is left. */
function Count({
  node,
  course,
  actions,
  words,
}: Pick<Props, 'course' | 'actions' | 'words'> & { readonly node: Row['node'] }): JSX.Element | null {
  const { done, total, percent } = node.progress;
  if (node.children.length === 0 || percent === null) return null;
  const { progress } = words;
  const said = progress.lessons(done, total, percent);
  return (
    <span
      class={`tree-item-flair-outer${done < total ? ' syllabus-left' : ''}`}
      onClick={(event) => {
        if (done === total) return;
        event.stopPropagation();
        actions.left(course.id, node.id);
      }}
    >
      <bdi
        class="tree-item-flair syllabus-count"
        aria-label={done === total ? said : words.left.show(said, total - done)}
      >
        {progress.fraction(done, total)}
        <span class="syllabus-percent"> · {progress.percent(percent)}</span>
      </bdi>
    </span>
  );
}

function Chip({ node, words }: { readonly node: Row['node']; readonly words: Words }): JSX.Element | null {
  const text = chipOf(node, words);
  return text === null ? null : <span class="syllabus-chip">{text}</span>;
}

export function menuOf(node: Row['node'], course: Course): MenuOf {
  const { id, title, children, progress } = node;
  const url = 'url' in node ? node.url : null;
  return { id, title, courseId: course.id, hasLeft: children.length > 0 && progress.done < progress.total, url };
}

function chipOf(node: Row['node'], { dashboard }: Words): string | null {
  if (node.excluded) return dashboard.excluded;
  if (node.type === 'lesson') return node.recurring ? dashboard.practice : null;
  if (node.type !== 'chapter') return null;
  if (node.tickedEarly > 0) return dashboard.tickedEarly(node.tickedEarly);
  return node.readyToTick ? dashboard.readyToTick : null;
}

function checkedOf(node: Row['node']): boolean | undefined {
  if (node.type === 'link') return node.meaning === 'done';
  return node.type === 'lesson' ? node.standing === 'done' : undefined;
}

function toneOf(node: Row['node']): string {
  if (node.excluded) return ' syllabus-excluded';
  const isOver = node.type === 'lesson' ? node.standing === 'dropped' : node.type === 'link' && node.meaning === 'done';
  const isDone = isOver || node.progress.percent === 100;
  return isDone ? ' syllabus-done' : '';
}
