import { execFileSync } from 'node:child_process';
import { environmentFor, type Clock } from './clock';
import type { Case, Figures } from './cases/case';
import { mediansOf, type Results } from './results';

const tenMinutes = 600_000;

/** How to run the cases: the bundled program that measures one of them, and how often each has its turn. */
interface Running {
  readonly program: string;
  readonly rounds: number;
  readonly clock: Clock;
  readonly onCase: (name: string, round: number) => void;
}

/** Runs each case once a round, so that a busy minute of the machine spoils no case alone. */
export function run(cases: readonly Case[], { program, rounds, clock, onCase }: Running): Results {
  const samples = new Map<string, Figures[]>(cases.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const each of cases) {
      onCase(each.name, round);
      for (let left = each.processes ?? 1; left > 0; left -= 1)
        samples.get(each.name)?.push(measured(each, program, clock));
    }
  }
  return new Map([...samples].map(([name, figures]) => [name, mediansOf(figures)]));
}

function measured({ name, nodeOptions = [] }: Case, program: string, clock: Clock): Figures {
  try {
    const output = execFileSync(process.execPath, ['--expose-gc', ...nodeOptions, program, name], {
      encoding: 'utf8',
      env: environmentFor(clock),
      timeout: tenMinutes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(output) as Figures;
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** What a process said last that explains its end. */
function reasonOf(error: unknown): string {
  const said = String((error as { stderr?: unknown }).stderr);
  if (said.includes('heap out of memory')) return 'out of memory';
  return /^\w*Error: .*$/m.exec(said)?.[0] ?? String(error);
}
