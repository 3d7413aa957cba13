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

/**
 * Whether a note's courses are read: it is listed, lies in a listed folder, carries the tag or the property. A note left
 * out stays out, and the copies that syncing makes of conflicting versions are sources only where they are listed.
 */
export function isSource(note: Note, settings: SourceSettings): boolean {
  if (!note.path.endsWith('.md') || settings.ignored.includes(note.path)) return false;
  if (settings.notes.includes(note.path)) return true;
  if (isConflictCopy(note.path)) return false;
  return (
    note.courses ||
    settings.folders.some((folder) => isWithin(note.path, folder)) ||
    (settings.tag !== '' && note.tags.some((tag) => isTag(tag, settings.tag)))
  );
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

export function isConflictCopy(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.sync-conflict-') || name.includes('(conflicted copy') || name.endsWith('.conflict.md');
}
