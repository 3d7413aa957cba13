// Prints as JSON what the plugin costs a page with 10,000 notes. See scripts/bench/cases/chromium.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { defaults } from '../../../docs/playground/server/options';
import { startPlayground } from '../../../docs/playground/server/server';
import { startChromium } from '../../../tests/browser/chromium';
import { median } from '../results';
import { longestTask } from './trace';
import { typedNote } from './typed-lesson';
import { writeVault } from './vault';

const fiveMinutes = 300_000; // for the page to read 10,000 notes as the app would have done long ago

const vault = mkdtempSync(join(tmpdir(), 'syllabus-vault-'));
writeVault(vault);
const playground = await startPlayground({ ...defaults, vault, port: 0 });
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(await pageScript());
  await page.goto(`${playground.address}?enable=0`);
  await page.locator('body.is-ready').waitFor({ timeout: fiveMinutes });
  // What is measured is the plugin: what the page left behind while it read the vault is swept away before.
  await page.requestGC();

  const start = await traced(page, () => page.evaluate(() => window.bench.start()));
  const edits = await page.evaluate((path) => window.bench.edit(path), typedNote);
  await page.requestGC();
  const flood = await traced(page, () => page.evaluate(() => window.bench.flood()));

  const inOrder = [...edits].sort((a, b) => a - b);
  const figures = {
    cards: start.cards,
    drawn: start.ms,
    ...start.longest,
    edit: median(edits),
    edit95: inOrder[Math.ceil(inOrder.length * 0.95) - 1] ?? NaN,
    changes: flood.changes,
    within: flood.within,
    renders: flood.renders,
    settled: flood.settled,
    floodTask: flood.longest.task,
    floodTaskCpu: flood.longest.taskCpu,
  };
  console.log(JSON.stringify(figures));
} finally {
  await browser.close();
  await playground.close();
  rmSync(vault, { recursive: true, force: true });
}

/** What happens in the page is told there, bundled as the page is. */
async function pageScript(): Promise<{ content: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return { content: outputFiles[0]?.text ?? '' };
}

/** Adds to what was measured the longest task of the page meanwhile. */
async function traced<Measured extends object>(
  page: Page,
  measure: () => Promise<Measured>,
): Promise<Measured & { readonly longest: ReturnType<typeof longestTask> }> {
  await browser.startTracing(page, { categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  const measured = await measure();
  return { ...measured, longest: longestTask((await browser.stopTracing()).toString('utf8')) };
}
