/** What time is told by: the wall's clock, as a user feels it, or the processor's, for a machine that others keep busy. */
export type Clock = 'wall' | 'cpu';

const variable = 'BENCH_CLOCK';

/** The environment in which a process of the bench goes by this clock. */
export function environmentFor(clock: Clock): NodeJS.ProcessEnv {
  return { ...process.env, [variable]: clock };
}

/** Milliseconds by the clock of this process. */
export const now: () => number = process.env[variable] === 'cpu' ? processorTime : (): number => performance.now();

/** Counts the engine's helpers (garbage, compiling) too, which work beside the program where there is a core for them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
