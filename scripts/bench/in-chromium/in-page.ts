// Runs in the page: does to the plugin what the app and its user would do, and looks at the clock.
import type { TFile } from '../../../docs/playground/obsidian/vault/files';
import { marks } from './trace';
import { typedLesson } from './typed-lesson';

const dashboard = '.syllabus-dashboard:not([aria-busy="true"])';

/** Switches the plugin on, until every card is drawn. Gives how many they are, and how long it took. */
async function start(): Promise<{ cards: number; ms: number }> {
  const began = performance.now();
  performance.mark(marks.from);
  await window.playground.enable();
  while (!document.querySelector(`${dashboard} article`)) await nextFrame();
  await nextFrame();
  performance.mark(marks.to);
  return { cards: document.querySelectorAll('.syllabus-course').length, ms: performance.now() - began };
}

/** Types letters into a lesson, one after the other. Gives for each the time from the app's event to the pixels. */
async function edit(path: string): Promise<number[]> {
  const file = noteAt(path);
  let text = window.playground.read(path) ?? '';
  const times: number[] = [];
  for (let letter = 0; letter < 50; letter += 1) {
    text = text.replace(typedLesson, `${typedLesson}a`);
    const changed = nextChange();
    const began = performance.now();
    tell(file, text);
    await changed;
    await nextFrame();
    times.push(performance.now() - began);
    await wait(300);
  }
  return times;
}

/** Tells of 1,000 changes in a second, two of each source: a sync that brings what another device did. */
async function flood(): Promise<{ changes: number; within: number; renders: number; settled: number }> {
  const sources = window.app.vault
    .getMarkdownFiles()
    .filter((file) => window.app.metadataCache.getFileCache(file)?.frontmatter?.['courses'] === true);
  const changes = [1, 2].flatMap((round) =>
    sources.map((file) => [file, `${window.playground.read(file.path) ?? ''}\n\n# More\n\n- [ ] ${round}\n`] as const),
  );
  let [renders, latest] = [0, 0];
  const observer = observe(() => {
    renders += 1;
    latest = performance.now();
  });
  const began = performance.now();
  performance.mark(marks.from);
  for (const [n, [file, text]] of changes.entries()) {
    tell(file, text);
    if (n % 10 === 9) await wait(began + n - performance.now());
  }
  const told = performance.now();
  while (performance.now() - Math.max(latest, told) < 1_000) await wait(100);
  performance.mark(marks.to);
  observer.disconnect();
  return { changes: changes.length, within: told - began, renders, settled: Math.max(latest - told, 0) };
}

/** The app's own event. Before it, the app reads the note anew; that is not ours. */
function tell(file: TFile, text: string): void {
  window.app.metadataCache.trigger('changed', file, text, window.app.metadataCache.getFileCache(file));
}

function noteAt(path: string): TFile {
  const file = window.app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}`);
  return file;
}

/** Calls back once for each time that the dashboard was drawn and came out otherwise. */
function observe(drawn: () => void): MutationObserver {
  const observer = new MutationObserver(drawn);
  const leaf = document.querySelector('.syllabus-leaf');
  if (!leaf) throw new Error('There is no dashboard');
  observer.observe(leaf, { subtree: true, childList: true, characterData: true, attributes: true });
  return observer;
}

async function nextChange(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = observe(() => {
      observer.disconnect();
      resolve();
    });
  });
}

/** Until the next frame is painted: what is asked for in a frame comes after it. */
async function nextFrame(): Promise<void> {
  await new Promise((resolve) => {
    window.requestAnimationFrame(resolve);
  });
  await wait(0);
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, Math.max(ms, 0)));
}

const bench = { start, edit, flood };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
