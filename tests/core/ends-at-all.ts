import { createContext, Script } from 'node:vm';
import { patiently } from '../any-note';
import { stepsTaken } from './steps';

/** How many inputs are counted together: counting costs as much as one of them. */
const together = 50;
/** Steps that no input may take, even if all that were counted with it took none: a twentieth of a second's worth. Most take 10,000. */
const most = 2_000_000;
/** What has not ended by then never will, on however busy a machine. */
const longest = 3 * patiently; // milliseconds, for all inputs together

/** Looks whether short inputs hang: what does not end is stopped and named, and what ends late is found by the steps that it took. */
export interface EndsAtAll {
  /** Does all the work. */
  within(work: () => void): void;
  /** The work for one input begins. */
  begin(input: string): void;
}

export function endsAtAll(): EndsAtAll {
  let inputs: string[] = [];
  return {
    within(work) {
      stepsTaken();
      try {
        new Script('work()').runInContext(createContext({ work }), { timeout: longest });
      } catch (error) {
        const isLate = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        throw isLate ? new Error(`This never ends: ${JSON.stringify(inputs.at(-1))}`) : error;
      }
    },
    begin(input) {
      if (inputs.length === together) {
        const steps = stepsTaken();
        if (steps > most)
          throw new Error(`One of these takes far too many steps (${steps}): ${JSON.stringify(inputs)}`);
        inputs = [];
      }
      inputs.push(input);
    },
  };
}
