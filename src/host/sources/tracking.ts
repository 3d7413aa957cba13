import { withRenamed } from '../../core/course-wishes';
import type { Settings } from '../../core/settings';
import { renamedIds } from '../renamed-ids';
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

/** How a folder is tracked: as one course, note by note, or not at all. */
export type FolderWay = 'course' | 'notes' | null;

/** The settings in which a folder is tracked in a way. */
export function trackFolder(settings: Settings, folder: string, way: FolderWay): Settings {
  const listed = (paths: readonly string[], isListed: boolean): readonly string[] =>
    isListed ? [...new Set([...paths, folder])] : paths.filter((path) => path !== folder);
  const { folders, courseFolders } = settings;
  return {
    ...settings,
    folders: listed(folders, way !== null),
    courseFolders: listed(courseFolders, way === 'course'),
  };
}

/** The settings after a note or folder was renamed or moved: what is listed moves along, with all below it. */
export function moved(settings: Settings, from: string, to: string): Settings {
  const follow = (path: string): string =>
    path === from ? to : isWithin(path, from) ? `${to}${path.slice(from.length)}` : path;
  const listed = everyList(settings, (paths) => [...new Set(paths.map(follow))]);
  return withRenamed(listed, (id) => renamedIds(id, from, to), follow);
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
  const names = ['notes', 'folders', 'courseFolders', 'ignored'] as const;
  const lists = Object.fromEntries(names.map((name) => [name, edit(settings[name])] as const));
  return names.every((name) => lists[name]?.join('\n') === settings[name].join('\n'))
    ? settings
    : { ...settings, ...lists };
}
