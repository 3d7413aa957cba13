// npm run contact-sheet: every state, in every frame and language, light and dark, on one page to look at.
// What is cut off or written over something else is told, and ends it with a failure.
// Names of states, frames or languages leave the others out: npm run contact-sheet -- en phone 300-px
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlaygroundBrowser } from '../tests/browser/playground';
import { pseudoPlugin } from '../tests/browser/pseudo-plugin';
import { clippedIn } from '../tests/browser/states/clipped';
import { pictureOf } from '../tests/browser/states/picture';
import { showState, type Shown } from '../tests/browser/states/show-state';
import { themes, wear } from '../tests/browser/states/themes';
import { sheetHtml } from './contact-sheet/html';
import { wantedViews, type View } from './contact-sheet/views';

const folder = 'dist/contact-sheet';
/** How many pages are open at once. */
const atOnce = 2;

rmSync(folder, { recursive: true, force: true });
const views = wantedViews(process.argv.slice(2));
const browser = await PlaygroundBrowser.start();
const pseudoBrowser = await PlaygroundBrowser.start({ plugin: await pseudoPlugin() });
const troubles: string[] = [];
let many = 0;
try {
  const waiting = [...views];
  await Promise.all(Array.from({ length: atOnce }, () => takeAll(waiting)));
} finally {
  await Promise.all([browser.stop(), pseudoBrowser.stop()]);
}
writeFileSync(join(folder, 'index.html'), sheetHtml(views));
console.log(`${folder}/index.html: ${many} pictures`);
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length === 0 ? 0 : 1;

async function takeAll(waiting: View[]): Promise<void> {
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    const { state, frame, language, file } = view;
    try {
      const shown = await showState(language.isPseudo ? pseudoBrowser : browser, state, frame, language);
      try {
        for (const theme of themes) {
          await wear(shown, theme);
          const path = join(folder, file(theme));
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, await pictureOf(shown));
          many += 1;
        }
        const clipped = await clippedOn(shown);
        if (clipped.length > 0) troubles.push(`${file('light')}: ${clipped.join('; ')}`);
      } finally {
        await shown.on.close();
      }
    } catch (error) {
      troubles.push(`${file('light')}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** tsx gives each function that it compiles its name, with a helper that no page has. */
async function clippedOn({ on, surface }: Shown): Promise<readonly string[]> {
  await on.page.evaluate('globalThis.__name = (named) => named');
  return surface.evaluate(clippedIn);
}
