import type { Progress, Standing } from './types';

/** Nothing counted. */
export const noProgress: Progress = { done: 0, total: 0, percent: null, doing: 0, deferred: 0, dropped: 0 };

/** Counts that can be added up; the weights are the counts themselves unless a course weighs its lessons by time. */
export interface Tally {
  readonly done: number;
  readonly total: number;
  readonly doing: number;
  readonly deferred: number;
  readonly dropped: number;
  readonly doneWeight: number;
  readonly totalWeight: number;
}

export const noTally: Tally = { done: 0, total: 0, doing: 0, deferred: 0, dropped: 0, doneWeight: 0, totalWeight: 0 };

/** What one counted task adds to the sums. Most weigh the same: those share what they add. */
export function tallyOf(standing: Standing, weight: number): Tally {
  return weight === 1 ? ones[standing] : weighed(standing, weight);
}

function weighed(standing: Standing, weight: number): Tally {
  const one = (is: Standing): number => (standing === is ? 1 : 0);
  const counts = 1 - one('dropped');
  return {
    done: one('done'),
    total: counts,
    doing: one('doing'),
    deferred: one('deferred'),
    dropped: one('dropped'),
    doneWeight: one('done') * weight,
    totalWeight: counts * weight,
  };
}

const ones: Record<Standing, Tally> = {
  open: weighed('open', 1),
  doing: weighed('doing', 1),
  deferred: weighed('deferred', 1),
  done: weighed('done', 1),
  dropped: weighed('dropped', 1),
};

/** Sums, never averages. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const total = { ...noTally };
  for (const tally of tallies) {
    total.done += tally.done;
    total.total += tally.total;
    total.doing += tally.doing;
    total.deferred += tally.deferred;
    total.dropped += tally.dropped;
    total.doneWeight += tally.doneWeight;
    total.totalWeight += tally.totalWeight;
  }
  return total;
}

export function progressOf({ done, total, doing, deferred, dropped, doneWeight, totalWeight }: Tally): Progress {
  const percent = totalWeight > 0 ? percentOf(done, total, doneWeight, totalWeight) : percentOf(done, total);
  return { done, total, percent, doing, deferred, dropped };
}

/** The sum over several courses or notes: by lessons, whatever weighs within each of them. */
export function sum(parts: readonly Progress[]): Progress {
  return progressOf(addTallies(parts.map((part) => ({ ...part, doneWeight: part.done, totalWeight: part.total }))));
}

/**
 * The one rounding of every surface (user guide, “How it is counted”): null where nothing is counted, else the floor, raised to 1 once anything is done
 * and held at 99 while anything is open. The weights are minutes where a course weighs by time, else the counts.
 */
export function percentOf(done: number, total: number, doneWeight = done, totalWeight = total): number | null {
  if (total === 0) return null;
  if (done === total) return 100;
  return Math.min(99, Math.max(done > 0 ? 1 : 0, Math.floor((100 * doneWeight) / totalWeight)));
}
