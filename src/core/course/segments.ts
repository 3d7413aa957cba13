import type { Progress } from './types';

/** How wide the parts of a bar are, in percent of the whole; what is open has what they leave. */
export interface Segments {
  readonly done: number;
  readonly doing: number;
  readonly deferred: number;
}

/**
 * Divides a bar. Done is as wide as its percentage says; doing and deferred share the rest by how many of the lessons that are not done they
 * are, so that the parts fill the bar where nothing is simply open, even in a course that weighs by time.
 */
export function segmentsOf({ done, total, percent, doing, deferred }: Omit<Progress, 'dropped'>): Segments {
  const covered = percent ?? 0;
  const each = done < total ? (100 - covered) / (total - done) : 0;
  return { done: covered, doing: doing * each, deferred: deferred * each };
}
