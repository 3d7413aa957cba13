import type { Progress, Standing } from './types';

/** Nothing counted. */
export const noProgress: Progress = { done: 0, total: 0, percent: null, doing: 0, deferred: 0, dropped: 0 };

/**
 * The one rounding of every surface: null where nothing is counted, else the floor, raised to 1 once anything is done and
 * held at 99 while anything is open (§4). `done` and `total` may be lessons, links or minutes.
 */
export function percentOf(done: number, total: number): number | null {
  if (total === 0) return null;
  if (done === total) return 100;
  return Math.min(99, Math.max(done > 0 ? 1 : 0, Math.floor((100 * done) / total)));
}

/** What one counted lesson adds to the sums. */
export function progressOfLesson(standing: Standing): Progress {
  const one = (is: Standing): number => (standing === is ? 1 : 0);
  return withPercent({
    done: one('done'),
    total: 1 - one('dropped'),
    doing: one('doing'),
    deferred: one('deferred'),
    dropped: one('dropped'),
  });
}

/** Sums, never averages. */
export function sum(parts: readonly Progress[]): Progress {
  const total = { done: 0, total: 0, doing: 0, deferred: 0, dropped: 0 };
  for (const part of parts) {
    total.done += part.done;
    total.total += part.total;
    total.doing += part.doing;
    total.deferred += part.deferred;
    total.dropped += part.dropped;
  }
  return withPercent(total);
}

function withPercent(counts: Omit<Progress, 'percent'>): Progress {
  return { ...counts, percent: percentOf(counts.done, counts.total) };
}
