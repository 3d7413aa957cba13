import { parseArgs } from 'node:util';
import type { Clock } from './clock';

export const usage = 'npm run bench -- [--only NAME]... [--rounds N] [--cpu] [--json]';

/** What the bench is asked for. `only` are parts of names of cases, any of which must fit; none means all cases. */
export interface BenchOptions {
  readonly only: readonly string[];
  readonly rounds: number;
  readonly clock: Clock;
  readonly json: boolean;
}

/** Reads the arguments of the command line; null where they ask for something that there is not. */
export function optionsFrom(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: '1' },
        cpu: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { only, rounds, cpu, json } = values;
    if (!/^[1-9]\d?$/.test(rounds)) return null;
    return { only, rounds: Number(rounds), clock: cpu ? 'cpu' : 'wall', json };
  } catch {
    return null;
  }
}
