// Says what each package weighs in main.js, and fails where one weighs more than we agreed to carry.
import { readFileSync, statSync } from 'node:fs';

const kilobyte = 1024;
const total = 364 * kilobyte; // docs/decisions/0014

/** The most that a package may weigh, minified. The parser is many packages of one family; they share a budget. */
const budgets: readonly { name: string; of: RegExp; most: number }[] = [
  { name: 'ours', of: /^(?:main\.ts$|src\/)/, most: 324 * kilobyte },
  { name: 'preact', of: /node_modules\/preact\//, most: 12 * kilobyte },
  { name: 'signals', of: /node_modules\/@preact\/signals-core\//, most: 6 * kilobyte },
  { name: 'valibot', of: /node_modules\/valibot\//, most: 6 * kilobyte },
  { name: 'the Markdown parser', of: /(?:node_modules\/|block-constructs)/, most: 30 * kilobyte },
];

interface Metafile {
  outputs: Record<string, { bytes: number; inputs: Record<string, { bytesInOutput: number }> }>;
}

const metafile = JSON.parse(readFileSync('dist/bundle.json', 'utf8')) as Metafile;
const bundle = metafile.outputs['main.js'];
if (!bundle) throw new Error('dist/bundle.json describes no main.js: run npm run build first');

const failures: string[] = [];
const weights = new Map(budgets.map(({ name }) => [name, 0]));
for (const [path, { bytesInOutput }] of Object.entries(bundle.inputs)) {
  const owner = budgets.find(({ of }) => of.test(path));
  if (owner) weights.set(owner.name, (weights.get(owner.name) ?? 0) + bytesInOutput);
  else failures.push(`${path} belongs to no budget`);
}
for (const { name, most } of budgets) check(name, weights.get(name) ?? 0, most);
// The parts are as esbuild weighs them; what is loaded is minified once more.
check('main.js', statSync('main.js').size, total);

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

function check(name: string, bytes: number, most: number): void {
  console.log(`${name.padEnd(20)} ${String(bytes).padStart(7)} of ${String(most).padStart(7)} bytes`);
  if (bytes > most) failures.push(`${name} weighs ${bytes - most} bytes more than its budget`);
}
