import type { JSX } from 'preact';
import type { Progress } from '../core/course/types';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';

interface Props {
  readonly progress: Progress;
  /** How it is said. */
  readonly text: string;
  /** The id of the course whose number it is, or the path of the note; null for all courses together. */
  readonly within: string | null;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** A number that shows what is left behind it when it is pressed; where nothing is, it is only read. */
export function LeftCount({ progress: { done, total }, text, within, actions, words }: Props): JSX.Element {
  if (done === total) return <bdi class="syllabus-count">{text}</bdi>;
  return (
    <button
      type="button"
      class="syllabus-plain syllabus-count"
      aria-label={words.left.show(text, total - done)}
      onClick={() => {
        actions.left(within);
      }}
    >
      <bdi>{text}</bdi>
    </button>
  );
}
