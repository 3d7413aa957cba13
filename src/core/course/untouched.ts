import type { Course } from './types';

/** After how many days without a lesson done a course that is under way is said to be untouched. */
const untouchedAfter = 30;

const dayLength = 86_400_000; // milliseconds

/**
 * For how many days nothing was done in a course that is under way, from `untouchedAfter` on; null before, and where nothing says so: only
 * dates in the note count. `today` is a day (`YYYY-MM-DD`).
 */
export function untouchedFor({ lastDone, progress, next }: Course, today: string): number | null {
  if (lastDone === null || !next || progress.percent === 100) return null;
  const days = Math.round((Date.parse(today) - Date.parse(lastDone)) / dayLength);
  return days >= untouchedAfter ? days : null;
}
