import type { JSX } from 'preact';
import type { Course } from '../core/course/types';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { placeEvents } from './place-events';

interface Props {
  readonly course: Course;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What else to know about a course that is under way: lessons skipped with the way on after them, and how long is left. */
export function CourseChips({ course, actions, words: { dashboard } }: Props): JSX.Element | null {
  const { skipped, next, afterLatest, minutesLeft } = course;
  if (skipped === 0 && !next?.deferred && minutesLeft === null) return null;
  return (
    <div class="syllabus-chips">
      {skipped > 0 && (
        <span class="syllabus-chip" aria-label={dashboard.skippedHint(skipped)}>
          {dashboard.skipped(skipped)}
        </span>
      )}
      {skipped > 0 && afterLatest && (
        <button
          type="button"
          class="syllabus-plain syllabus-link"
          aria-label={dashboard.afterLatestWith(afterLatest.title)}
          {...placeEvents(lineOf(course, afterLatest.source, afterLatest.line), actions, { id: afterLatest.id })}
        >
          {dashboard.afterLatest}
        </button>
      )}
      {next?.deferred && (
        <span class="syllabus-chip" aria-label={dashboard.deferredHint}>
          {dashboard.deferred}
        </span>
      )}
      {minutesLeft !== null && <span class="syllabus-chip">{dashboard.timeLeft(minutesLeft)}</span>}
    </div>
  );
}
