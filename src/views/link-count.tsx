import type { JSX } from 'preact';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';

interface Props {
  readonly many: number;
  /** The id of the course that holds the links, or the path of the note, and what it is called. */
  readonly within: string;
  readonly title: string;
  readonly actions: Pick<DashboardActions, 'links'>;
  readonly words: Words;
}

/** A number of links that shows them when it is pressed. */
export function LinkCount({ many, within, title, actions, words }: Props): JSX.Element {
  const text = words.catalogue.many(many);
  return (
    <button
      type="button"
      class="syllabus-plain syllabus-count"
      aria-label={words.catalogue.showOf(text, title)}
      onClick={() => {
        actions.links(within);
      }}
    >
      <bdi>{text}</bdi>
    </button>
  );
}
