// npm start: builds the plugin, says what the sample vault holds, then shows the plugin at work on it in a browser page.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { defaults } from '../docs/playground/server/options';
import { startPlayground } from '../docs/playground/server/server';
import { asText } from './report/as-text';
import { dayOf, makeReport, readNotes } from './report/make-report';
import { screenOf } from './report/text/screen';
import { freePortFrom, portFrom } from './start/port';

const sampleVault = 'docs/sample-vault';
const firstNote = 'Welcome.md';

const wanted = portFrom(askedFor(), process.env['PORT'], defaults.port);
if (wanted === null) {
  console.error('A port is a number from 0 to 65535. Usage: npm start -- --port 8080');
  process.exit(2);
}

execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });

const report = makeReport(
  readNotes([sampleVault], () => undefined),
  dayOf(new Date()),
);
console.log(asText(report, screenOf(process.stdout, process.env)));

const port = await freePortFrom(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
const playground = await startPlayground({ ...defaults, port });
console.log(`Syllabus runs at ${playground.address}?open=${firstNote} – what you change there stays in the page.`);
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void playground.close().then(() => process.exit(0));
  });
}

function askedFor(): string | undefined {
  try {
    return parseArgs({ options: { port: { type: 'string' } } }).values.port;
  } catch {
    return 'not a port';
  }
}
