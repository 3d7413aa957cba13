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

interface Made extends Pick<FolderTerms, 'rules' | 'moment'> {
  readonly of: readonly FolderNote[];
  readonly note: NoteCourses;
}

/** Remembers what it made: a folder none of whose notes changed keeps the very same course. */
export function createInFolders(): InFolders {
  let known = new Map<string, Made>();
  return (notes, { folderOf, rules, moment }) => {
    const byFolder = new Map<string, FolderNote[]>();
    const places = notes.flatMap((one) => {
      const folder = folderOf(one.note.path);
      const others = folder === null ? undefined : byFolder.get(folder);
      others?.push(one);
      if (folder !== null && !others) byFolder.set(folder, [one]);
      return others ? [] : [folder ?? one.note];
    });
    known = new Map(
      [...byFolder].map(([folder, of]) => {
        const before = known.get(folder);
        if (before && isSame(before, { of, rules, moment })) return [folder, before];
        return [folder, { of, rules, moment, note: folderCourse(folder, of, rules, moment) }];
      }),
    );
    return places.flatMap((place) => (typeof place === 'string' ? (known.get(place)?.note ?? []) : place));
  };
}

/** Whatever is put anew, properties too, makes other courses of its note. */
function isSame(before: Made, { of, rules, moment }: Omit<Made, 'note'>): boolean {
  return (
    before.rules === rules &&
    before.moment.today === moment.today &&
    before.moment.skips === moment.skips &&
    before.of.length === of.length &&
    before.of.every(({ note }, n) => note === of[n]?.note)
  );
}
