import type { Settings } from '../../core/settings';
import { isSource, isWithin, type Note } from './is-source';

/** The settings in which a note is a source: no longer left out, and listed unless something else makes it one. */
export function track(settings: Settings, note: Note): Settings {
  const ignored = settings.ignored.filter((path) => path !== note.path);
  const followed = { ...settings, ignored };
  return isSource(note, followed) ? followed : { ...followed, notes: [...settings.notes, note.path] };
}

/** The settings in which a note is no source: not listed, and left out where something else would make it one. */
export function stopTracking(settings: Settings, note: Note): Settings {
  const notes = settings.notes.filter((path) => path !== note.path);
  const stopped = { ...settings, notes };
  return isSource(note, stopped) ? leaveOut(stopped, note.path) : stopped;
}

/** The settings in which a note is left out, whatever speaks for it. */
export function leaveOut(settings: Settings, path: string): Settings {
  return settings.ignored.includes(path) ? settings : { ...settings, ignored: [...settings.ignored, path] };
}

/** The settings after a note or folder was renamed or moved: what is listed moves along, with all below it. */
export function moved(settings: Settings, from: string, to: string): Settings {
  const follow = (path: string): string =>
    path === from ? to : isWithin(path, from) ? `${to}${path.slice(from.length)}` : path;
  return everyList(settings, (paths) => [...new Set(paths.map(follow))]);
}

/**
 * The settings after a note or folder was deleted: notes leave the list. Folders, and what was left out, stay: sync programs delete
 * and create again, and what the user decided must outlast that.
 */
export function deleted(settings: Settings, gone: string): Settings {
  const notes = settings.notes.filter((path) => path !== gone && !isWithin(path, gone));
  return notes.length === settings.notes.length ? settings : { ...settings, notes };
}

/** The same settings where no list changes, so that nothing is looked at or saved again. */
function everyList(settings: Settings, edit: (paths: readonly string[]) => readonly string[]): Settings {
  const lists = { notes: edit(settings.notes), folders: edit(settings.folders), ignored: edit(settings.ignored) };
  const same = (['notes', 'folders', 'ignored'] as const).every(
    (name) =>
      lists[name].length === settings[name].length && lists[name].every((path, n) => path === settings[name][n]),
  );
  return same ? settings : { ...settings, ...lists };
}
