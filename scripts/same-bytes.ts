// Builds again and compares: whoever builds a release's source gets the released main.js, byte for byte.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const before = readFileSync('main.js');
execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
const same = before.equals(readFileSync('main.js'));

if (same) console.log('main.js has the same bytes when built twice');
else console.error('main.js has other bytes when built again: commit or finish your changes, or find what is random');
process.exitCode = same ? 0 : 1;
