import type { JSX } from 'preact';
import { partsOf } from '../core/course-rows';
import { noteTitle } from '../core/course/courses-of';
import type { Course, CourseNode } from '../core/course/types';
import type { Sight } from '../core/row-chunks';
import type { Found } from '../core/shown/search-course';
import { stripOf } from '../core/course/strip';
import type { Unfolding } from '../core/unfolding';
import type { Words } from '../i18n/words';
import type { DashboardActions, HeldAbove } from './actions';
import type { Boxes } from './box';
import { CourseTree } from './course-tree';
import { Hits } from './hits';
import { CrossIcon, FoldIcon, MoreIcon } from './icons';
import { DoneBadge } from './done-badge';
import { NextUp } from './next-up';
import { placeEvents } from './place-events';
import { LeftCount } from './left-count';
import { ProgressBar, progressText } from './progress-bar';
import { Trail } from './trail';

interface Props {
  readonly course: Course;
  /** What was searched for in it; null where nothing was. */
  readonly found: Found | null;
  /** Whether the card stands apart from its note. */
  readonly isApart: boolean;
  /** Whether other courses can be dropped here, to be pinned in its place. */
  readonly isPinned: boolean;
  /** Whether the card is the one in the pane beside the others. */
  readonly inPane: boolean;
  readonly unfolding: Unfolding;
  /** The title of the course's note, where it is to be named. */
  readonly noteTitle: string | null;
  readonly toggled: ReadonlySet<string>;
  readonly active: string | null;
  readonly sight: Sight | undefined;
  readonly boxes: Boxes;
  /** The day it is (`YYYY-MM-DD`). */
  readonly today: string;
  /** Whether the course got to 100 % a moment ago. */
  readonly isJustDone: boolean;
  /** Unique in the document: the card's parts name each other by it. */
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** One course: where it stands, what is next in it, and, unfolded, all that it holds. */
export function CourseCard({
  course,
  found,
  isApart,
  isPinned,
  inPane,
  unfolding,
  noteTitle,
  toggled,
  active,
  sight,
  boxes,
  today,
  isJustDone,
  id,
  actions,
  words,
}: Props): JSX.Element {
  const { title, progress, mode } = course;
  const titleId = `${id}-title`;
  const isHere = unfolding === 'here';
  return (
    <article
      class="syllabus-course"
      data-state={stateOf(course)}
      data-moment={isJustDone}
      data-unfolding={unfolding}
      data-course={course.id}
      aria-labelledby={titleId}
      {...(isPinned && dropEvents(course.id, actions))}
    >
      <div class="syllabus-course-top" data-unfolded={isHere}>
        <div class="syllabus-course-head">
          {!inPane && (
            <Fold course={course} unfolding={unfolding} treeId={`${id}-tree`} actions={actions} words={words} />
          )}
          <h4 class="syllabus-course-title" id={titleId}>
            <button
              type="button"
              class="syllabus-plain"
              {...placeEvents({ path: course.path, course: course.id, line: course.line }, actions, {
                of: { id: course.id, title, courseId: course.id },
              })}
              onContextMenu={(event) => {
                event.preventDefault();
                actions.courseMenu(course.id, event);
              }}
            >
              <bdi>{title}</bdi>
            </button>
            {noteTitle !== null && <Trail titles={[noteTitle]} />}
          </h4>
          <LeftCount
            progress={progress}
            text={progressText(progress, mode, words)}
            within={course.id}
            actions={actions}
            words={words}
          />
          <button
            type="button"
            class="clickable-icon syllabus-more"
            aria-label={words.courseMenu.more(title)}
            aria-haspopup="menu"
            onClick={(event) => {
              actions.courseMenu(course.id, event);
            }}
          >
            <MoreIcon />
          </button>
          {inPane && <Close course={course} actions={actions} words={words} />}
        </div>
        <div class="syllabus-bar-frame">
          <ProgressBar
            progress={progress}
            mode={mode}
            parts={isHere ? stripOf(course) : null}
            labelledBy={titleId}
            words={words}
          />
          {isJustDone && <DoneBadge />}
        </div>
      </div>
      <Locked course={course} isApart={isApart} boxes={boxes} words={words} />
      {found && found.many > 0 ? (
        <Hits course={course} found={found} actions={actions} words={words} />
      ) : (
        <NextUp course={course} boxes={boxes} today={today} actions={actions} words={words} />
      )}
      {isHere && (
        <CourseTree
          course={course}
          toggled={toggled}
          active={active}
          sight={sight}
          boxes={boxes}
          id={`${id}-tree`}
          labelledBy={titleId}
          actions={actions}
          words={words}
        />
      )}
    </article>
  );
}

/** What happens where a course is held above a pinned one. */
function dropEvents(pinnedId: string, actions: DashboardActions): DropEvents {
  return {
    onDragOver(event) {
      actions.dragOver(event);
    },
    onDragLeave(event) {
      actions.dragLeave(event);
    },
    onDrop(event) {
      actions.drop(pinnedId, event);
    },
  };
}

interface DropEvents {
  onDragOver(event: HeldAbove): void;
  onDragLeave(event: HeldAbove): void;
  onDrop(event: HeldAbove): void;
}

/** Which of the notes that a course takes in are read only, and why; of its own note its group says so, unless it stands apart. */
function Locked({
  course,
  isApart,
  boxes,
  words,
}: Pick<Props, 'course' | 'boxes' | 'words'> & { readonly isApart: boolean }): JSX.Element[] {
  if (boxes.locks.size === 0) return [];
  return [...guestsOf(course.children).add(course.path)].flatMap((path) => {
    const lock = (isApart || path !== course.path) && boxes.locks.get(path);
    if (!lock) return [];
    return [
      <p key={path} class="syllabus-calm syllabus-lock">
        <bdi>{noteTitle(path)}</bdi>: {words.ticking.locks[lock]}
      </p>,
    ];
  });
}

/** The paths of the notes that stand below these nodes. */
function guestsOf(nodes: readonly CourseNode[]): Set<string> {
  return new Set(nodes.flatMap(({ source, children }) => [...(source ? [source.path] : []), ...guestsOf(children)]));
}

interface FoldProps {
  readonly course: Course;
  readonly unfolding: Unfolding;
  readonly treeId: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The triangle of a card; an empty space where there is nothing to unfold, so that titles stay in line. */
function Fold({ course, unfolding, treeId, actions, words }: FoldProps): JSX.Element {
  if (partsOf(course).length === 0) return <span class="syllabus-fold" />;
  const folded = unfolding === 'folded';
  return (
    <button
      type="button"
      class={`syllabus-plain syllabus-fold collapse-icon${unfolding === 'here' ? '' : ' is-collapsed'}`}
      aria-expanded={!folded}
      aria-controls={unfolding === 'here' ? treeId : undefined}
      aria-label={folded ? words.dashboard.unfold(course.title) : words.dashboard.fold(course.title)}
      onClick={(event) => {
        actions.unfold(course.id, folded, event.altKey);
      }}
    >
      <FoldIcon />
    </button>
  );
}

/** The way back from the pane to the cards. */
function Close({ course, actions, words }: Pick<Props, 'course' | 'actions' | 'words'>): JSX.Element {
  return (
    <button
      type="button"
      class="clickable-icon syllabus-more"
      aria-label={words.page.close(course.title)}
      onClick={() => {
        actions.unfold(course.id, false);
      }}
    >
      <CrossIcon />
    </button>
  );
}

function stateOf(course: Course): 'empty' | 'complete' | 'open' {
  if (course.progress.percent === null) return 'empty';
  return course.progress.percent === 100 ? 'complete' : 'open';
}
