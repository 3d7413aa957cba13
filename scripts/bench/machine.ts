import { cpus, loadavg, platform } from 'node:os';
import type { Clock } from './clock';

/** What was measured on, and how busy it was: milliseconds of a busy machine are too many, the long ones most. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run in the last minute, before the bench began. */
  readonly load: number;
}

export function thisMachine(): Machine {
  const [processor] = cpus();
  return {
    processor: processor?.model.trim() ?? 'unknown',
    cores: cpus().length,
    system: platform(),
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}

export function machineLine(
  { processor, cores, system, node, load }: Machine,
  { rounds, clock }: { readonly rounds: number; readonly clock: Clock },
): string {
  const often = rounds === 1 ? 'one round' : `median of ${rounds} rounds`;
  const isBusy = clock === 'wall' && load > 0.5;
  const busy = isBusy
    ? `\nOthers were at work (load ${load.toFixed(1)}): what takes long seems to take longer still.`
    : '';
  return `${processor}, ${cores} cores, ${system}, Node ${node}; ${often}, ${clock} time.${busy}`;
}
