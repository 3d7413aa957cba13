import { nextLesson, skippedEarlier, type NextChoice, type PlacedLesson } from './next-lesson';
import type { Course } from './types';

/** What the lessons of a course say together: what is next, what was passed over, how long is left, when one was done last. */
type Outlook = Pick<Course, 'next' | 'skipped' | 'afterLatest' | 'minutesLeft' | 'lastDone'>;

export function outlookOn(lessons: readonly PlacedLesson[], choice: NextChoice): Outlook {
  const next = nextLesson(lessons, choice);
  const later = nextLesson(lessons, { ...choice, policy: 'after-latest' });
  return {
    next,
    skipped: skippedEarlier(lessons, choice),
    afterLatest: later?.id === next?.id ? null : later,
    minutesLeft: minutesLeft(lessons),
    lastDone: lastDay(lessons),
  };
}

/** Minutes left where at least four of five open lessons say how long they take; the others count as the average. */
function minutesLeft(lessons: readonly PlacedLesson[]): number | null {
  const open = lessons.filter(({ lesson: { standing } }) => standing !== 'done' && standing !== 'dropped');
  const stated = open.flatMap(({ lesson: { minutes } }) => (minutes === null ? [] : [minutes]));
  if (stated.length === 0 || stated.length < 0.8 * open.length) return null;
  return Math.round((stated.reduce((a, b) => a + b, 0) / stated.length) * open.length);
}

function lastDay(lessons: readonly PlacedLesson[]): string | null {
  return lessons.reduce<string | null>((latest, { lesson: { doneOn } }) => {
    return doneOn !== null && (latest === null || doneOn > latest) ? doneOn : latest;
  }, null);
}
