import { execFileSync } from 'node:child_process';
import type { Case, Figures } from './case';

const program = 'scripts/bench/in-chromium/measure.ts';

/** What a user of a large vault feels: main.js as it was built, in the playground, in Chromium. */
export const chromiumCase: Case = {
  name: 'chromium/vault',
  measure: () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' });
    return JSON.parse(output) as Figures;
  },
};
