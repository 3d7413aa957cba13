import type { JSX } from 'preact';
import { nameOfOpening, openingOf } from '../core/course/opening';
import type { PlaylistPlace } from '../core/course/playlist-place';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { OpenIcon } from './icons';

interface Props {
  /** What a lesson opens, as the note has it; null where it opens nothing. */
  readonly url: string | null;
  /** Where the lesson stands in it, if it is a playlist. */
  readonly inPlaylist: PlaylistPlace | null;
  /** The note that the link stands in. */
  readonly path: string;
  /** In a tree the keys are the row's. */
  readonly inTree?: boolean;
  readonly actions: Pick<DashboardActions, 'openLink'>;
  readonly words: Words;
}

/** Opens what a lesson leads to, and names the place: the true host, or the note. Nothing where there is nothing to open. */
export function OpenButton({ url, inPlaylist, path, inTree = false, actions, words }: Props): JSX.Element | null {
  const opening = url === null ? null : openingOf(url);
  if (!opening) return null;
  const button = (
    <button
      type="button"
      class="clickable-icon syllabus-open"
      aria-label={words.openLink.open(nameOfOpening(opening))}
      tabIndex={inTree ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        actions.openLink(opening.target, path, event);
      }}
    >
      <OpenIcon />
    </button>
  );
  return inPlaylist ? (
    <span class="syllabus-in-playlist">
      {words.openLink.inPlaylist(inPlaylist.number, inPlaylist.of)}
      {button}
    </span>
  ) : (
    button
  );
}
