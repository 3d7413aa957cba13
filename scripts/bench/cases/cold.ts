import { timed } from '../measure';
import { noteSets, vaultCourses } from '../notes';
import { cold, type Model } from '../syllabus';
import { filledLibrary, lookAt } from '../vault-library';
import { yardsticks, type Reader } from '../yardsticks';
import type { Case, Figures } from './case';

const syllabus: Reader = { name: 'syllabus', read: (text): Model => cold(text) };

/** Text that nobody has read before: by Syllabus, and by everyone it is compared with. */
export function coldCases(): Case[] {
  return noteSets().flatMap(({ name, texts }) =>
    [syllabus, ...yardsticks].map((reader) => ({
      name: `cold/${name}/${reader.name}`,
      measure: name === 'vault' && reader === syllabus ? coldVault : (): Figures => readAll(texts(), reader),
    })),
  );
}

function readAll(texts: readonly string[], { read }: Reader): Figures {
  return { units: lengthOf(texts), ...timed(() => texts.map(read)) };
}

/** All sources at once into a new library, until the dashboard could be drawn. */
function coldVault(): Figures {
  const notes = vaultCourses();
  return { units: lengthOf(notes.map(({ text }) => text)), ...timed(() => lookAt(filledLibrary(notes))) };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
