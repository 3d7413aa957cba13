/** What Chromium writes down of what its threads do; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of these, what the thread had the processor. */
  readonly tdur?: number;
}

/** Milliseconds of the longest task by the wall's clock, and of the one that kept the processor longest. */
interface Longest {
  readonly task: number;
  readonly taskCpu: number;
}

export const marks = { from: 'bench-from', to: 'bench-to' } as const;

/**
 * The longest task of the page's thread between the two marks. Layout and paint are tasks there, too; an observer of long tasks in
 * the page is told of those that run code only.
 */
export function longestTask(trace: string): Longest {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const from = traceEvents.find(({ name }) => name === marks.from);
  const to = traceEvents.find(({ name }) => name === marks.to);
  if (!from || !to) throw new Error('The trace does not say when it began and ended');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts + dur >= from.ts && ts <= to.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return {
    task: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    taskCpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
