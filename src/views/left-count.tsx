import type { JSX } from 'preact';
import type { CourseMode, Progress } from '../core/course/types';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { progressText } from './progress-bar';

interface Props {
  readonly progress: Progress;
  readonly mode: CourseMode;
  /** The course whose number it is; null for all courses together. */
  readonly course: string | null;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** A number that shows what is left behind it when it is pressed; where nothing is, it is only read. */
export function LeftCount({ progress, mode, course, actions, words }: Props): JSX.Element {
  const { done, total } = progress;
  const text = progressText(progress, mode, words);
  if (done === total) return <bdi class="syllabus-count">{text}</bdi>;
  return (
    <button
      type="button"
      class="syllabus-plain syllabus-count"
      aria-label={words.left.show(text, total - done)}
      onClick={() => {
        actions.left(course);
      }}
    >
      <bdi>{text}</bdi>
    </button>
  );
}
