import type { Settings } from '../../core/settings';

/** What decides whether a note is a source: nothing that needs its text. */
export interface Note {
  readonly path: string;
  /** Its own property `courses` is true. */
  readonly courses: boolean;
  /** Its tags, with or without `#`. */
  readonly tags: readonly string[];
}

/** Which notes are sources, as the user decided; a part of the settings. */
export type SourceSettings = Pick<Settings, 'notes' | 'folders' | 'ignored' | 'tag'>;

/** What a note is to us; a `copy` would be a source, had syncing not made it of a conflict. */
export type Standing = 'source' | 'copy' | 'none';

/**
 * A note's courses are read where it is listed, lies in a listed folder, carries the tag or the property. A note left out stays
 * out, and conflict copies are sources only where they are listed.
 */
export function standingOf(note: Note, settings: SourceSettings): Standing {
  const { path } = note;
  if (!path.endsWith('.md') || settings.ignored.includes(path)) return 'none';
  if (settings.notes.includes(path)) return 'source';
  const isWanted =
    note.courses ||
    settings.folders.some((folder) => isWithin(path, folder)) ||
    (settings.tag !== '' && note.tags.some((tag) => isTag(tag, settings.tag)));
  if (!isWanted) return 'none';
  return isConflictCopy(path) ? 'copy' : 'source';
}

export function isSource(note: Note, settings: SourceSettings): boolean {
  return standingOf(note, settings) === 'source';
}

/** Names the folder whose one course a note belongs to: the nearest listed folder around it, where the user made that one course. */
export function courseFolderOf(
  path: string,
  { folders, courseFolders }: Pick<Settings, 'folders' | 'courseFolders'>,
): string | null {
  const around = folders.filter((folder) => isWithin(path, folder));
  const [nearest] = around.sort((a, b) => b.length - a.length);
  return nearest !== undefined && courseFolders.includes(nearest) ? nearest : null;
}

/** Whether a path lies in a folder, at any depth; `/` and the empty path are the whole vault. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || folder === '' || path.startsWith(`${folder}/`);
}

/** Tags differ in case without meaning it, and `#course/maths` is a `#course`. */
function isTag(tag: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/^#/u, '').toLowerCase();
  return plain(tag) === plain(wanted) || plain(tag).startsWith(`${plain(wanted)}/`);
}

/** By the names that Syncthing, Dropbox and the like, and Obsidian's LiveSync give them. */
export function isConflictCopy(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.sync-conflict-') || name.includes('(conflicted copy') || name.endsWith('.conflict.md');
}
