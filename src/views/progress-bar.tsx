import type { JSX } from 'preact';
import { segmentsOf } from '../core/course/segments';
import type { CourseMode, Progress } from '../core/course/types';
import type { Words } from '../i18n/words';

interface Props {
  readonly progress: Progress;
  readonly mode: CourseMode;
  /** The id of the element whose text names what progresses. */
  readonly labelledBy: string;
  readonly words: Words;
}

/**
 * A bar of what is done, being done and deferred, that says its fraction aloud; nothing at all where nothing is counted. It is a drawing,
 * because the width of its parts is data: that may be an attribute there and would have to be a style elsewhere.
 */
export function ProgressBar({ progress, mode, labelledBy, words }: Props): JSX.Element | null {
  const { percent } = progress;
  if (percent === null) return null;
  const { done, doing, deferred } = segmentsOf(progress);
  return (
    <svg
      class="syllabus-bar"
      role="progressbar"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      data-complete={percent === 100}
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={progressAloud(progress, mode, words)}
    >
      <rect class="syllabus-bar-done" width={done} height="1" />
      {doing > 0 && <rect class="syllabus-bar-doing" x={done} width={doing} height="1" />}
      {deferred > 0 && <rect class="syllabus-bar-deferred" x={done + doing} width={deferred} height="1" />}
    </svg>
  );
}

/** The fraction beside the percentage: `22/25 · 88 %`, `1/3 links · 33 %`, or that there is nothing to count. */
export function progressText(progress: Progress, mode: CourseMode, words: Words): string {
  const { done, total, percent } = progress;
  if (percent === null) return mode === 'lessons' ? words.dashboard.excluded : words.progress.empty;
  return mode === 'links' ? words.progress.links(done, total, percent) : words.progress.lessons(done, total, percent);
}

/** All that a bar shows, in words: `3 of 7 lessons done, 42 percent, 1 doing, 2 deferred`. */
function progressAloud({ done, total, percent, doing, deferred }: Progress, mode: CourseMode, words: Words): string {
  const { spokenLinks, spokenLessons } = words.progress;
  const { card } = words;
  return [
    (mode === 'links' ? spokenLinks : spokenLessons)(done, total, percent ?? 0),
    ...(doing > 0 ? [card.doing(doing)] : []),
    ...(deferred > 0 ? [card.deferred(deferred)] : []),
  ].join(', ');
}
