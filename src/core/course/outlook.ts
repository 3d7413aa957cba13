import { eachLesson, searchNext, type NextChoice } from './next-lesson';
import type { Course, CourseNode } from './types';

/** What the lessons of a course say together: what is next, what was passed over, how long is left, when one was done last. */
type Outlook = Pick<Course, 'next' | 'skipped' | 'afterLatest' | 'minutesLeft' | 'lastDone'>;

export function outlookOn(nodes: readonly CourseNode[], choice: NextChoice): Outlook {
  const search = searchNext(choice);
  let open = 0;
  let stated = 0;
  let minutes = 0;
  let lastDone: string | null = null;
  eachLesson(nodes, (lesson, trail, source) => {
    search.see(lesson, trail, source);
    const { doneOn } = lesson;
    if (doneOn !== null && (lastDone === null || doneOn > lastDone) && isDay(doneOn)) lastDone = doneOn;
    if (lesson.standing === 'done' || lesson.standing === 'dropped') return;
    open += 1;
    if (lesson.minutes === null) return;
    stated += 1;
    minutes += lesson.minutes;
  });
  const next = search.next(choice.policy);
  const later = search.next('after-latest');
  return {
    next,
    skipped: search.skipped(),
    afterLatest: later?.id === next?.id ? null : later,
    // At least four of five open lessons have to say how long they take; the others count as the average.
    minutesLeft: stated === 0 || stated < 0.8 * open ? null : Math.round((minutes / stated) * open),
    lastDone,
  };
}

/** Not every day that is written is one: `2026-13-45` says nothing of when. */
function isDay(written: string): boolean {
  return !Number.isNaN(Date.parse(written));
}
