import type { MakeTerms } from '../core/course/courses-of';
import type { PlacedDraft } from '../core/course/draft-note';
import { makeFolderCourse, type FolderMade, type FolderNote } from '../core/course/folder-course';
import type { Properties } from '../core/course/options';
import type { NoteCourses } from '../core/course/types';
import type { NoteTree } from '../core/note/tree';

/** A note of the library: by itself, or as a part of its folder's course. */
interface Shelved {
  readonly source: { readonly path: string; readonly properties: Properties };
  readonly tree: NoteTree;
  readonly drafts: { readonly value: readonly PlacedDraft[] };
  readonly courses: { readonly value: { readonly note: NoteCourses } };
}

/** The folder whose one course a note belongs to; null for a note by itself. */
export type FolderOf = (path: string) => string | null;

/** Gives the courses of notes in their order, and in the place of a folder's first note the one course of all of them. */
type InFolders = (notes: readonly Shelved[], folderOf: FolderOf, terms: MakeTerms) => readonly NoteCourses[];

/** Remembers what it made: a folder in which nothing changed keeps the very same course. */
export function createInFolders(): InFolders {
  let known: ReadonlyMap<string, FolderMade> = new Map();
  return (notes, folderOf, terms) => {
    const byFolder = new Map<string, FolderNote[]>();
    const places = notes.map(({ source: { path, properties }, tree, drafts, courses }) => {
      const folder = folderOf(path);
      if (folder === null) return courses;
      const within = byFolder.get(folder) ?? [];
      byFolder.set(folder, within);
      within.push({ path, properties, tree, drafts: drafts.value });
      return folder;
    });
    known = new Map(
      [...byFolder].map(([folder, within]) => [folder, makeFolderCourse(folder, within, terms, known.get(folder))]),
    );
    return [...new Set(places)].flatMap((place) =>
      typeof place === 'string' ? (known.get(place)?.note ?? []) : place.value.note,
    );
  };
}
