import type { Course } from '../course/types';
import type { CourseFilter } from './wish';

/** What a course is among the others: each is exactly one of these. */
type CourseKind = Exclude<CourseFilter, 'all'>;

/** A course of links stays one, however many of them are finished: they are no lessons. */
export function kindOf({ mode, progress }: Pick<Course, 'mode' | 'progress'>): CourseKind {
  if (progress.percent === null) return 'empty';
  if (mode === 'links') return 'links';
  if (progress.percent === 100) return 'done';
  return progress.done + progress.doing > 0 ? 'active' : 'not-started';
}
