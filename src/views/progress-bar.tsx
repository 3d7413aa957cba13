import type { JSX } from 'preact';
import { segmentsOf } from '../core/course/segments';
import type { StripPart } from '../core/course/strip';
import type { CourseMode, Progress } from '../core/course/types';
import type { Words } from '../i18n/words';

interface Props {
  readonly progress: Progress;
  readonly mode: CourseMode;
  /** The parts that the bar is divided into; null for a bar in one piece. */
  readonly parts?: readonly StripPart[] | null;
  /** The id of the element whose text names what progresses. */
  readonly labelledBy: string;
  readonly words: Words;
}

/**
 * A bar of what is done, being done and deferred, in one piece or by parts, that says its fractions aloud; nothing at all where nothing is
 * counted. It is a drawing, because the width of its parts is data: that may be an attribute there and would have to be a style elsewhere.
 */
export function ProgressBar({ progress, mode, parts = null, labelledBy, words }: Props): JSX.Element | null {
  const { percent } = progress;
  if (percent === null) return null;
  const whole = [{ title: null, progress, from: 0, width: 100 }];
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
      aria-valuetext={[progressAloud(progress, mode, words), ...(parts ?? []).flatMap(partAloud(words))].join(', ')}
    >
      {(parts ?? whole).map((part, n) => (
        <Stretch key={n} {...part} />
      ))}
    </svg>
  );
}

/** One piece of a bar. */
function Stretch({ progress, from, width }: StripPart): JSX.Element {
  const { done, doing, deferred } = segmentsOf(progress);
  const share = width / 100;
  return (
    <>
      <rect class="syllabus-bar-open" x={from} width={width} height="1" />
      <rect class="syllabus-bar-done" x={from} width={done * share} height="1" />
      {doing > 0 && <rect class="syllabus-bar-doing" x={from + done * share} width={doing * share} height="1" />}
      {deferred > 0 && (
        <rect class="syllabus-bar-deferred" x={from + (done + doing) * share} width={deferred * share} height="1" />
      )}
    </>
  );
}

function partAloud({ progress: words }: Words): (part: StripPart) => readonly string[] {
  return ({ title, progress: { done, total } }) => (title === null ? [] : [`${title} ${words.fraction(done, total)}`]);
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
