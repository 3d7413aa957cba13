import type { NoteCourses } from '../../src/core/course/types';
import type { Library } from '../../src/library/library';
import { emptyLibrary } from './syllabus';

/** A library with all these notes as its sources. */
export function filledLibrary(notes: readonly { readonly path: string; readonly text: string }[]): Library {
  const library = emptyLibrary();
  library.together(() => {
    for (const note of notes) library.put({ ...note, properties: {} });
  });
  return library;
}

/** Asks for what the dashboard asks for: a library answers only then. Gives the courses. */
export function lookAt({ notes, queue }: Library): readonly NoteCourses[] {
  const courses = notes.value;
  return queue.value.length > 0 ? courses : [];
}
