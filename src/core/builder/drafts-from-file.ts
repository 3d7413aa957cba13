import { draftsFromText } from './drafts-from-text';
import type { LessonDraft } from './lesson-draft';

/** The lessons that a file of the vault lists, by its extension; null for a file of which it is not known what it says. */
export function draftsFromFile(text: string, extension: string): readonly LessonDraft[] | null {
  return readers.get(extension.toLowerCase())?.(text) ?? null;
}

const readers = new Map<string, (text: string) => readonly LessonDraft[] | null>([['txt', draftsFromText]]);

/** The extensions of such files. */
export const lessonFiles: ReadonlySet<string> = new Set(readers.keys());
