import { TFile, type Menu, type TAbstractFile } from 'obsidian';
import type { Words } from '../../i18n/words';
import type { Tracker } from './tracker';

/** Adds to the menu of a note or a folder that it is tracked, or no longer, whichever can be done; a note that is tracked can be checked. */
export function addToFileMenu(
  menu: Menu,
  file: TAbstractFile,
  {
    tracker,
    check,
    words,
  }: { readonly tracker: Tracker; readonly check: (path: string) => void; readonly words: Words },
): void {
  const { commands, checkUp } = words;
  const { path } = file;
  const isFolder = !(file instanceof TFile);
  if (!isFolder && file.extension !== 'md') return;
  const isTracked = isFolder ? tracker.isCourse(path) : tracker.isTracked(path);
  const [track, stop] = isFolder
    ? [commands.trackFolder, commands.stopTrackingFolder]
    : [commands.track, commands.stopTracking];
  if (!isFolder && isTracked) {
    menu.addItem((item) =>
      item
        .setSection('action')
        .setIcon('clipboard-check')
        .setTitle(checkUp.checkNote)
        .onClick(() => {
          check(path);
        }),
    );
  }
  menu.addItem((item) =>
    item
      .setSection('action')
      .setIcon(isTracked ? 'circle-minus' : 'graduation-cap')
      .setTitle(isTracked ? stop : track)
      .onClick(() => {
        if (isFolder) tracker.trackFolder(path, isTracked ? null : 'course');
        else if (isTracked) tracker.stopTracking(path);
        else tracker.track(path);
      }),
  );
}
