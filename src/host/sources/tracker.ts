import type { MetadataCache } from 'obsidian';
import type { SettingsStore } from '../settings/settings-store';
import { courseFolderOf, isSource } from './is-source';
import { noteOf } from './note-facts';
import { leaveOut, stopTracking, track, trackFolder, type FolderWay } from './tracking';

/** *Track this note* and *Stop tracking this note*, and the same for folders: they change the settings, never a note. */
export interface Tracker {
  isTracked(path: string): boolean;
  track(path: string): void;
  stopTracking(path: string): void;
  /** Whether all notes of the folder are one course. */
  isCourse(folder: string): boolean;
  trackFolder(folder: string, way: FolderWay): void;
  /** The note is no course: it is neither offered nor read, until it is tracked. */
  dismiss(path: string): void;
}

export function createTracker(metadataCache: Pick<MetadataCache, 'getCache'>, store: SettingsStore): Tracker {
  const note = (path: string): ReturnType<typeof noteOf> => noteOf(path, metadataCache.getCache(path));
  return {
    isTracked: (path) => isSource(note(path), store.settings.value),
    track: (path) => {
      store.change((settings) => track(settings, note(path)));
    },
    stopTracking: (path) => {
      store.change((settings) => stopTracking(settings, note(path)));
    },
    isCourse: (folder) => courseFolderOf(`${folder}/`, store.settings.value) === folder,
    trackFolder: (folder, way) => {
      store.change((settings) => trackFolder(settings, folder, way));
    },
    dismiss: (path) => {
      store.change((settings) => leaveOut(settings, path));
    },
  };
}
