import type { JSX } from 'preact';
import type { CourseMode, Progress } from '../core/course/types';
import type { Words } from '../i18n/words';

interface Props {
  readonly progress: Progress;
  readonly mode: CourseMode;
  /** The id of the element whose text names what progresses. */
  readonly labelledBy: string;
  readonly words: Words;
}

/** A bar that says its fraction aloud; nothing at all where nothing is counted. */
export function ProgressBar({ progress, mode, labelledBy, words }: Props): JSX.Element | null {
  const { done, total, percent } = progress;
  if (percent === null) return null;
  const spoken = mode === 'links' ? words.progress.spokenLinks : words.progress.spokenLessons;
  return (
    <progress
      class="syllabus-bar"
      value={percent}
      max={100}
      data-complete={percent === 100}
      aria-labelledby={labelledBy}
      aria-valuetext={spoken(done, total, percent)}
    />
  );
}

/** The fraction beside the percentage: `22/25 · 88 %`, `1/3 links · 33 %`, or that there is nothing to count. */
export function progressText(progress: Progress, mode: CourseMode, words: Words): string {
  const { done, total, percent } = progress;
  if (percent === null) return mode === 'lessons' ? words.dashboard.excluded : words.progress.empty;
  return mode === 'links' ? words.progress.links(done, total, percent) : words.progress.lessons(done, total, percent);
}
