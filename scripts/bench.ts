// npm run bench: how fast Syllabus reads, how much it keeps, and what others need for the same. See docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aimsOf } from './bench/aims';
import { asText } from './bench/as-text';
import { bundleInto } from './bench/bundle';
import { allCases } from './bench/cases/all';
import { machineLine, thisMachine } from './bench/machine';
import { optionsFrom, usage } from './bench/options';
import { run } from './bench/run';

const options = optionsFrom(process.argv.slice(2));
if (!options) {
  console.error(`Usage: ${usage}`);
  process.exit(2);
}

const { only, rounds, clock, json } = options;
const cases = allCases().filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
if (cases.length === 0) {
  console.error('No case is called like that. Some are cold/1MB/syllabus, typed/8KB/lezer and memory/vault/syllabus.');
  process.exit(2);
}

const machine = thisMachine();
// The plugin that is loaded is the one that a user would load now.
if (cases.some(({ name }) => /^(?:load|chromium)\//.test(name))) {
  execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
}
const folder = mkdtempSync(join(tmpdir(), 'syllabus-bench-'));
try {
  const program = await bundleInto(folder);
  const results = run(cases, {
    program,
    rounds,
    clock,
    onCase: (name, round) => {
      console.error(`${round}/${rounds} ${name}`);
    },
  });
  const all = { machine, rounds, clock, cases: Object.fromEntries(results), aims: aimsOf(results) };
  console.log(json ? JSON.stringify(all, null, 2) : `${machineLine(machine, { rounds, clock })}\n\n${asText(results)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
