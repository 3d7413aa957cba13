import { heldBytes } from '../measure';
import { vaultCourses } from '../notes';
import { boxesIn } from '../syllabus';
import { filledLibrary, lookAt } from '../vault-library';
import type { Case } from './case';

/** What 500 sources keep in memory, their texts included, and those texts alone; `bytes` is what the notes take on the disk. */
export const memoryCase: Case = {
  name: 'memory/vault/syllabus',
  measure: () => {
    const before = heldBytes();
    const notes = vaultCourses();
    const texts = heldBytes() - before;
    const library = filledLibrary(notes);
    const courses = lookAt(library);
    const held = heldBytes() - before;
    // Used once more after the last look at the heap: what nobody needs any longer would be gone by then.
    const sources = library.sources.value.size;
    const boxes = courses.reduce((sum, note) => sum + boxesIn({ courses: note }), 0);
    const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { bytes, texts, held, sources, boxes };
  },
};
