import { normalizePath, Notice, type App, type TFile } from 'obsidian';
import type { Words } from '../../i18n/words';
import { openNote } from '../lessons/open-note';
import type { Tracker } from './tracker';

interface Parts {
  readonly app: App;
  readonly tracker: Pick<Tracker, 'track'>;
  readonly words: Words;
}

/** More notes of one name than anybody has. */
const most = 1_000;

/**
 * The way to create the sample note: where new notes go, under a free name, tracked and opened. Nothing is ever overwritten; deleting the
 * note undoes all of it. A second click while the first is at work does nothing.
 */
export function sampleNote({ app, tracker, words }: Parts): () => Promise<void> {
  const { onboarding } = words;
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const { path } = await createFree(app, onboarding.name, onboarding.note);
      tracker.track(path);
      await openNote(app, { path, line: 0 }, false);
    } catch {
      new Notice(onboarding.notCreated);
    } finally {
      isBusy = false;
    }
  };
}

/** A new note under the name, or the first free one beside it; `create` itself refuses a path that is taken. */
async function createFree({ vault, fileManager }: App, name: string, text: string): Promise<TFile> {
  const folder = fileManager.getNewFileParent('');
  for (let number = 1; number <= most; number += 1) {
    const path = normalizePath(`${folder.path}/${number === 1 ? name : `${name} ${number}`}.md`);
    // A disk may take two names for one that differ in upper and lower case.
    if (!(await vault.adapter.exists(path))) return vault.create(path, text);
  }
  throw new Error('No name is free.');
}
