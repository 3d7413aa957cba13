import { Bench } from 'tinybench';
import { now } from './clock';

/** Milliseconds: of the very first call in this process, and the median once the engine has warmed up. */
export interface Times {
  readonly first: number;
  readonly ms: number;
}

/** Times `work`; `prepare` runs before each call, off the clock. */
export function timed(work: () => unknown, prepare: () => void = nothing): Times {
  prepare();
  const first = once(work);
  // Engines take a while to see what is worth compiling well. Whoever needs seconds per call is called five times in all.
  const bench = new Bench({ now, time: 1000, iterations: 3, warmupTime: 1500, warmupIterations: 1, throws: true });
  bench.add('work', work, { beforeEach: prepare });
  const result = bench.runSync()[0]?.result;
  if (result?.state !== 'completed') throw new Error(`The measurement was ${result?.state ?? 'never made'}`);
  return { first, ms: result.latency.p50 };
}

/** Milliseconds of one call. */
export function once(work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

/** Bytes that are still held after everything unneeded is gone. Needs `--expose-gc`. */
export function heldBytes(): number {
  if (!globalThis.gc) throw new Error('Held memory can only be told with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function nothing(): void {
  // Most work needs no preparation.
}
