import { readFlatPlaylist } from '../import/flat-playlist';
import type { ImportFault } from '../import/imported';
import { draftsFromText } from './drafts-from-text';
import type { LessonDraft } from './lesson-draft';

/** The lessons that a file of the vault lists, by its extension, or why it lists none. */
export function draftsFromFile(text: string, extension: string): readonly LessonDraft[] | ImportFault {
  return readers.get(extension.toLowerCase())?.(text) ?? 'not-understood';
}

const readers = new Map<string, (text: string) => readonly LessonDraft[] | ImportFault>([
  ['txt', draftsFromText],
  ['json', draftsFromPlaylist],
]);

function draftsFromPlaylist(json: string): readonly LessonDraft[] | ImportFault {
  const read = readFlatPlaylist(json);
  return typeof read === 'string' ? read : read.lessons;
}

/** The lessons of what was pasted: those of a playlist where it is the JSON of one, else line by line. */
export function draftsFromPasted(text: string): readonly LessonDraft[] {
  const listed = text.trimStart().startsWith('{') ? draftsFromPlaylist(text) : 'not-understood';
  return typeof listed === 'string' ? draftsFromText(text) : listed;
}

/** The extensions of such files. */
export const lessonFiles: ReadonlySet<string> = new Set(readers.keys());
