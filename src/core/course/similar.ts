import type { CheckedNote } from './findings';
import { createLikeness } from './likeness';
import { linkListsOf } from './link-lists';
import { placeOf } from './placed';
import type { Finding, NoteCourses } from './types';

/** Links that look like a course of another note (user guide, “Findings”), as findings by the path of the note they stand in. */
export function similarCourses(notes: readonly NoteCourses[]): ReadonlyMap<string, readonly Finding[]> {
  const likeness = createLikeness()(notes);
  const found = new Map<string, readonly Finding[]>();
  for (const { path, resources } of notes.flatMap(linkListsOf)) {
    const findings = resources.flatMap((resource): Finding[] => {
      const course = likeness.get(resource);
      if (!course) return [];
      const other = { path: course.path, line: placeOf(notes, course).line + course.line };
      return [{ kind: 'similar-course', line: resource.line, values: [resource.label, course.title], other }];
    });
    if (findings.length > 0) found.set(path, findings);
  }
  return found;
}

/** The notes with those findings among their own, by line. */
export function withSimilarCourses(notes: readonly CheckedNote[]): readonly CheckedNote[] {
  const similar = similarCourses(notes);
  return notes.map((note) => {
    const findings = similar.get(note.path);
    return findings ? { ...note, findings: [...note.findings, ...findings].sort((a, b) => a.line - b.line) } : note;
  });
}
