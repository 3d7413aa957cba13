import type { Progress, Standing } from './types';

/** Nothing counted. */
export const noProgress: Progress = { done: 0, total: 0, percent: null, doing: 0, deferred: 0, dropped: 0 };

/** Counts that grow; the weights are the counts themselves unless a course weighs its lessons by time. */
export class Tally {
  done = 0;
  total = 0;
  doing = 0;
  deferred = 0;
  dropped = 0;
  doneWeight = 0;
  weight = 0;
  /** The lessons among what is below, whatever is counted, and those of them that are done. */
  lessons = 0;
  finished = 0;

  /** Counts one task in. */
  count(standing: Standing, weight: number): this {
    if (standing !== 'open') this[standing] += 1;
    if (standing === 'dropped') return this;
    this.total += 1;
    this.weight += weight;
    if (standing === 'done') this.doneWeight += weight;
    return this;
  }

  addLesson(standing: Standing): void {
    if (standing !== 'dropped') this.lessons += 1;
    if (standing === 'done') this.finished += 1;
  }

  /** Sums, never averages. */
  add(part: Tally): void {
    for (const each of sums) this[each] += part[each];
  }
}

const sums = Object.keys(new Tally()) as Exclude<keyof Tally, 'count' | 'addLesson' | 'add'>[];

const counts = ['done', 'total', 'doing', 'deferred', 'dropped'] as const;

export function progressOf({ done, total, doing, deferred, dropped, doneWeight, weight }: Tally): Progress {
  const percent = percentOf(done, total, weight > 0 ? doneWeight : done, weight || total);
  return { done, total, percent, doing, deferred, dropped };
}

const alone = (standing: Standing): Progress => progressOf(new Tally().count(standing, 1));

/** The progress of one task alone: there are as many as there are standings, and all tasks share them. */
export const progressOfOne: Record<Standing, Progress> = {
  open: alone('open'),
  doing: alone('doing'),
  deferred: alone('deferred'),
  done: alone('done'),
  dropped: alone('dropped'),
};

/** The sum over several courses or notes: by lessons, whatever weighs within each of them. */
export function sum(parts: readonly Progress[]): Progress {
  const all = { ...noProgress };
  for (const part of parts) for (const each of counts) all[each] += part[each];
  return { ...all, percent: percentOf(all.done, all.total) };
}

/**
 * The one rounding of every surface (user guide, “How it is counted”): null where nothing is counted, else the floor, raised to 1 once anything is done
 * and held at 99 while anything is open. The weights are minutes where a course weighs by time, else the counts.
 */
export function percentOf(done: number, total: number, doneWeight = done, weight = total): number | null {
  if (total === 0) return null;
  if (done === total) return 100;
  return Math.min(99, Math.max(done > 0 ? 1 : 0, Math.floor((100 * doneWeight) / weight)));
}
