import type { CheckedNote } from './findings';
import { noProgress } from './progress';
import { withSimilarCourses } from './similar';
import type { NoteCourses } from './types';

/**
 * The notes with their findings, those that need all notes among them. Where a folder is one course, what is to say of its notes follows it;
 * `checked` gives a note of its own with its findings.
 */
export function checkedNotes(
  notes: readonly NoteCourses[],
  checked: (path: string) => CheckedNote | undefined,
): readonly CheckedNote[] {
  return withSimilarCourses(
    notes.flatMap((note): readonly CheckedNote[] => {
      if (!note.members) return [checked(note.path) ?? []].flat();
      const members = note.members.flatMap(({ path }) => checked(path) ?? []);
      return [{ ...note, findings: [] }, ...members.map(withoutCourses).filter(({ findings }) => findings.length > 0)];
    }),
  );
}

/** What is left to say of a note whose courses are a part of its folder's: that it has none of its own says nothing. */
function withoutCourses(note: CheckedNote): CheckedNote {
  const findings = note.findings.filter(({ kind }) => kind !== 'empty-course');
  return { ...note, progress: noProgress, courses: [], resources: [], findings };
}
