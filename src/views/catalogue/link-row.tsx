import type { JSX } from 'preact';
import { headingOf, type LinkAt } from '../../core/catalogue/link-at';
import type { LinkNode, RowPlace } from '../../core/catalogue/link-rows';
import type { LinkGrouping } from '../../core/catalogue/link-wish';
import { webAddress } from '../../core/note/address';
import type { Words } from '../../i18n/words';
import { Box, type Boxes } from '../box';
import { marked } from '../marked';
import { OpenButton } from '../open-button';
import { placeEvents } from '../place-events';
import { Trail } from '../trail';
import type { CatalogueActions } from './actions';
import { KindIcon } from './kind-icon';

interface Props {
  readonly node: LinkNode;
  readonly row: RowPlace;
  readonly grouping: LinkGrouping;
  /** Whether the Tab key stops here: one row of a tree does. */
  readonly tabStop: boolean;
  readonly boxes: Boxes;
  /** The id of the part that says what the row is: its box has a name of its own. */
  readonly textId: string;
  readonly actions: CatalogueActions;
  readonly words: Words;
}

/** A link: what kind it is, whether it is finished, who made it, where else it stands, and the way to it. A click opens the note there. */
export function LinkRow({ node, row, grouping, tabStop, boxes, textId, actions, words }: Props): JSX.Element {
  const { level, place, of } = row;
  const { link, at, ranges } = node;
  const { box, kind, state, title, places } = link;
  const { resource } = at;
  return (
    <div
      class={`tree-item-self is-clickable syllabus-row syllabus-link-row${toneOf(node)}`}
      role="treeitem"
      data-type="link"
      data-id={node.id}
      tabIndex={tabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-checked={box ? state === 'done' : undefined}
      aria-labelledby={textId}
      onFocus={() => {
        actions.focus(node.id);
      }}
      {...placeEvents(at.place, actions, { of: { id: node.id, title, courseId: '' } })}
    >
      <span class="syllabus-indent" />
      <span class="syllabus-row-sign syllabus-kind">
        <KindIcon kind={kind} />
      </span>
      {box ? (
        <Box task={box.task} path={box.path} boxes={boxes} inTree actions={actions} words={words} />
      ) : (
        <span class="syllabus-box" />
      )}
      <span class="syllabus-row-text" id={textId}>
        <span class="tree-item-inner syllabus-row-title">
          <bdi>{marked(title, ranges)}</bdi>
          <Trail titles={grouping === 'section' ? makerOf(at) : [at.noteTitle, ...at.trail]} />
          <Elsewhere places={places.filter((other) => other !== at)} actions={actions} words={words} />
          <ItsCourse course={link.course} actions={actions} words={words} />
          <span class="syllabus-spoken"> {words.catalogue.kind[kind]}</span>
        </span>
      </span>
      <OpenButton url={resource.target} inPlaylist={null} path={at.place.path} inTree actions={actions} words={words} />
    </div>
  );
}

/** The further places of the same link, each by its heading; a click goes there. */
function Elsewhere({
  places,
  actions,
  words,
}: Pick<Props, 'actions' | 'words'> & { readonly places: readonly LinkAt[] }): JSX.Element | null {
  if (places.length === 0) return null;
  return (
    <span class="syllabus-trail">
      {words.catalogue.alsoIn}{' '}
      {places.map((at, n) => (
        <span
          key={n}
          class="syllabus-link"
          onClick={(event) => {
            event.stopPropagation();
            actions.open(at.place, event);
          }}
        >
          <bdi>{headingOf(at)}</bdi> › <bdi>{at.resource.label}</bdi>
        </span>
      ))}
    </span>
  );
}

function ItsCourse({
  course,
  actions,
  words,
}: Pick<Props, 'actions' | 'words'> & { readonly course: LinkNode['link']['course'] }): JSX.Element | null {
  if (!course) return null;
  const { catalogue } = words;
  return (
    <span class="syllabus-trail">
      <span
        class="syllabus-link"
        aria-label={course.isSame ? catalogue.courseSame(course.title) : catalogue.courseLike(course.title)}
        onClick={(event) => {
          event.stopPropagation();
          actions.openCourse(course, event);
        }}
      >
        {catalogue.course(course.title)}
      </span>
    </span>
  );
}

/** Who made it: the provider that the note names, else the host where the link does not say that itself. */
function makerOf({ resource: { provider, target, label } }: LinkAt): readonly string[] {
  if (provider !== null) return [provider];
  const host = webAddress(target)?.hostname.replace(/^www\./, '') ?? '';
  return host === '' || label.startsWith(host) ? [] : [host];
}

function toneOf({ link, at }: LinkNode): string {
  if (at.resource.excluded) return ' syllabus-excluded';
  return link.state === 'done' ? ' syllabus-done' : '';
}
