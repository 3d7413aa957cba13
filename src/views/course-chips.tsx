import type { JSX } from 'preact';
import { manyLinks } from '../core/course/course-links';
import { odditiesOf } from '../core/course/oddities';
import type { Course } from '../core/course/types';
import { untouchedFor } from '../core/course/untouched';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { LinkCount } from './link-count';
import { placeEvents } from './place-events';

interface Props {
  readonly course: Course;
  /** The day (`YYYY-MM-DD`) from which it is counted how long nothing was done. */
  readonly today: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What else to know about a course: what is odd in it, the way on after skipped lessons, how long is left, and how many links it holds. */
export function CourseChips({ course, today, actions, words }: Props): JSX.Element | null {
  const chips = chipsOf(course, today, words);
  const { skipped, afterLatest } = course;
  const links = course.mode === 'lessons' ? manyLinks(course) : 0;
  if (chips.length === 0 && links === 0) return null;
  return (
    <div class="syllabus-chips">
      {chips.map(({ text, hint }) => (
        <span key={text} class="syllabus-chip" aria-label={hint}>
          {text}
        </span>
      ))}
      {skipped > 0 && afterLatest && (
        <button
          type="button"
          class="syllabus-plain syllabus-link"
          aria-label={words.dashboard.afterLatestWith(afterLatest.title)}
          {...placeEvents(lineOf(course, afterLatest.source, afterLatest.line), actions, {
            of: { id: afterLatest.id, title: afterLatest.title, courseId: course.id },
          })}
        >
          {words.dashboard.afterLatest}
        </button>
      )}
      {links > 0 && <LinkCount many={links} within={course.id} title={course.title} actions={actions} words={words} />}
    </div>
  );
}

interface Chip {
  readonly text: string;
  /** What it means, in a sentence where the text is not enough; it begins with that, because it is read in its place. */
  readonly hint: string | undefined;
}

/** In the order of what to look at first; what is as it should be has no chip. */
function chipsOf(course: Course, today: string, { card, dashboard }: Words): readonly Chip[] {
  const { skipped, next, minutesLeft, progress } = course;
  const { tickedEarly, readyToTick, questions } = odditiesOf(course);
  const untouched = untouchedFor(course, today);
  const chip = (text: string, why?: string): Chip => ({ text, hint: why && `${text}. ${why}` });
  return [
    ...(skipped > 0 ? [chip(dashboard.skipped(skipped), dashboard.skippedHint(skipped))] : []),
    ...(next?.deferred ? [chip(dashboard.deferred, dashboard.deferredHint)] : []),
    ...(tickedEarly > 0 ? [chip(dashboard.tickedEarly(tickedEarly), card.tickedEarlyHint)] : []),
    ...(readyToTick > 0 ? [chip(card.readyToTick(readyToTick), card.readyToTickHint)] : []),
    ...(questions > 0 ? [chip(card.questions(questions), card.questionsHint)] : []),
    ...(progress.dropped > 0 ? [chip(card.dropped(progress.dropped), card.droppedHint)] : []),
    ...(untouched === null ? [] : [chip(card.untouched(untouched), card.untouchedHint)]),
    ...(minutesLeft === null ? [] : [chip(dashboard.timeLeft(minutesLeft))]),
  ];
}
