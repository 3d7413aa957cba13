// npm run contact-sheet: every state, in every frame and language, light and dark, on one page to look at.
// Names of states, frames or languages leave the others out: npm run contact-sheet -- en phone 300-px
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlaygroundBrowser } from '../tests/browser/playground';
import { pictureOf } from '../tests/browser/states/picture';
import { showState } from '../tests/browser/states/show-state';
import { themes, wear } from '../tests/browser/states/themes';
import { sheetHtml } from './contact-sheet/html';
import { wantedViews, type View } from './contact-sheet/views';

const folder = 'dist/contact-sheet';
/** How many pages are open at once. */
const atOnce = 2;

rmSync(folder, { recursive: true, force: true });
const views = wantedViews(process.argv.slice(2));
const browser = await PlaygroundBrowser.start();
const troubles: string[] = [];
try {
  const waiting = [...views];
  await Promise.all(Array.from({ length: atOnce }, () => takeAll(waiting)));
} finally {
  await browser.stop();
}
writeFileSync(join(folder, 'index.html'), sheetHtml(views));
console.log(`${folder}/index.html: ${views.length * themes.length - troubles.length} pictures`);
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length === 0 ? 0 : 1;

async function takeAll(waiting: View[]): Promise<void> {
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    const { state, frame, language, file } = view;
    try {
      const shown = await showState(browser, state, frame, language);
      for (const theme of themes) {
        await wear(shown, theme);
        const path = join(folder, file(theme));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, await pictureOf(shown));
      }
      await shown.on.close();
    } catch (error) {
      troubles.push(`${file('light')}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
