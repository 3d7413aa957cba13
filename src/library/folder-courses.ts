import type { Moment } from '../core/course/course-of';
import { folderCourse } from '../core/course/folder-course';
import type { FolderNote } from '../core/course/note-lesson';
import type { Rules } from '../core/course/rules';
import type { NoteCourses } from '../core/course/types';

/** What the courses of folders depend on besides their notes; `folderOf` names the folder whose one course a note belongs to. */
interface FolderTerms {
  readonly folderOf: (path: string) => string | null;
  readonly rules: Rules;
  readonly moment: Moment;
}

/** Puts one course in the place of the notes of each folder that is one, where the first of them was; the other notes stay. */
export type InFolders = (notes: readonly FolderNote[], terms: FolderTerms) => readonly NoteCourses[];

interface Made {
  readonly note: NoteCourses;
  /** Everything that it was made of. Whatever is put anew, properties too, makes other courses of its note. */
  readonly of: readonly unknown[];
}

/** Remembers what it made: a folder none of whose notes changed keeps the very same course. */
export function createInFolders(): InFolders {
  let known = new Map<string, Made>();
  return (notes, { folderOf, rules, moment }) => {
    const byFolder = new Map<string, FolderNote[]>();
    const places = notes.map((one) => {
      const folder = folderOf(one.note.path);
      if (folder !== null) byFolder.set(folder, [...(byFolder.get(folder) ?? []), one]);
      return folder ?? one.note;
    });
    known = new Map(
      [...byFolder].map(([folder, within]) => {
        const of = [rules, moment.today, moment.skips, ...within.map(({ note }) => note)];
        const before = known.get(folder);
        const isSame = before?.of.length === of.length && of.every((each, n) => each === before.of[n]);
        return [folder, isSame ? before : { of, note: folderCourse(folder, within, rules, moment) }];
      }),
    );
    return [...new Set(places)].flatMap((place) =>
      typeof place === 'string' ? (known.get(place)?.note ?? []) : place,
    );
  };
}
