import type { JSX } from 'preact';
import type { Course } from '../core/course/types';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { placeEvents } from './place-events';
import { Trail } from './trail';

interface Props {
  readonly course: Course;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What is next in a course, with the way to it; a click opens the note there. */
export function NextUp({ course, actions, words }: Props): JSX.Element | null {
  const { next, skipped, path } = course;
  const { dashboard } = words;
  if (!next) return isOpen(course) ? <p class="syllabus-calm">{dashboard.laterOn}</p> : null;
  const events = placeEvents({ path, line: next.line }, actions, (event) => {
    actions.goOn(course.id, event);
  });
  return (
    <div class="syllabus-next">
      <button type="button" class="syllabus-plain syllabus-next-lesson" {...events}>
        <span class="syllabus-next-title">
          <span class="syllabus-next-label">{dashboard.next}</span> <bdi>{next.title}</bdi>
        </span>
        <Trail titles={next.trail} />
      </button>
      {skipped > 0 && (
        <span class="syllabus-chip" aria-label={dashboard.skippedHint(skipped)}>
          {dashboard.skipped(skipped)}
        </span>
      )}
      {next.deferred && (
        <span class="syllabus-chip" aria-label={dashboard.deferredHint}>
          {dashboard.deferred}
        </span>
      )}
    </div>
  );
}

/** Open lessons of which none may be next: they all start later. */
function isOpen({ progress }: Course): boolean {
  return progress.percent !== null && progress.percent < 100;
}
