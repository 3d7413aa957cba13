import { TFile, type Menu, type TAbstractFile } from 'obsidian';
import type { Words } from '../../i18n/words';
import type { Tracker } from './tracker';

/** Adds *Track this note* or *Stop tracking this note* to the menu of a note, whichever it can do. */
export function addToFileMenu(menu: Menu, file: TAbstractFile, tracker: Tracker, words: Words): void {
  if (!(file instanceof TFile) || file.extension !== 'md') return;
  const { path } = file;
  const isTracked = tracker.isTracked(path);
  menu.addItem((item) =>
    item
      .setSection('action')
      .setIcon(isTracked ? 'circle-minus' : 'graduation-cap')
      .setTitle(isTracked ? words.commands.stopTracking : words.commands.track)
      .onClick(() => {
        if (isTracked) tracker.stopTracking(path);
        else tracker.track(path);
      }),
  );
}
