import { TFile, type App, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import type { Words } from '../../i18n/words';
import { checkNote } from '../checkup/open-check-up';
import type { Tracker } from './tracker';

interface Parts {
  readonly app: App;
  readonly tracker: Tracker;
  readonly words: Words;
}

/** Puts into the menus of notes and folders what can be done with them here. */
export function addFileMenu(plugin: Pick<Plugin, 'registerEvent'>, parts: Parts): void {
  plugin.registerEvent(
    parts.app.workspace.on('file-menu', (menu, file) => {
      addToFileMenu(menu, file, parts);
    }),
  );
}

/** Adds to the menu of a note or a folder that it is tracked, or no longer, whichever can be done; a note that is tracked can be checked. */
function addToFileMenu(menu: Menu, file: TAbstractFile, { app, tracker, words }: Parts): void {
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
        .onClick(() => void checkNote(app.workspace, path)),
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
