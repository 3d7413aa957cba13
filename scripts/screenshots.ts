// npm run screenshots: takes the README's pictures from the playground, with the plugin as it was last built.
import { mkdirSync, statSync } from 'node:fs';
import type { Browser } from 'playwright';
import type { Preset } from '../docs/playground/page/preset';
import { defaults } from '../docs/playground/server/options';
import { startPlayground } from '../docs/playground/server/server';
import { startChromium } from '../tests/browser/chromium';

const folder = 'docs/images';
/** Large enough to be read in a README, small enough for a clone. */
const viewport = { width: 1120, height: 700 };
const sidebar = 420;
const mostBytes = 200 * 1024;
/** The note beside the dashboard, and the course of it that is unfolded. */
const note = 'Learning Rust.md';
const course = 'The Rust Programming Language';
/** Left out, so that the picture begins with that note: the dashboard is in the order of paths. */
const leftOut = ['Drawing.md'];

mkdirSync(folder, { recursive: true });
const playground = await startPlayground({ ...defaults, port: 0 });
const browser = await startChromium();
try {
  for (const theme of ['light', 'dark'] as const) {
    const file = `${folder}/dashboard-${theme}.png`;
    await takePicture(browser, theme, file);
    const { size } = statSync(file);
    console.log(`${file} ${Math.ceil(size / 1024)} KB`);
    if (size > mostBytes) throw new Error(`${file} has more than ${mostBytes / 1024} KB`);
  }
} finally {
  await browser.close();
  await playground.close();
}

async function takePicture(browser: Browser, theme: 'light' | 'dark', file: string): Promise<void> {
  const page = await browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const preset: Preset = { files: Object.fromEntries(leftOut.map((path) => [path, null])) };
  await page.addInitScript((given) => (window.playgroundPreset = given), preset);
  const query = new URLSearchParams({ theme, open: note, sidebar: String(sidebar) });
  await page.goto(`${playground.address}?${query.toString()}`);
  await page.locator('body.is-ready').waitFor();
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill('Open dashboard');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Show the lessons of ${course}` }).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file });
  await page.close();
}
