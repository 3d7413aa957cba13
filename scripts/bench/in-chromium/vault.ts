import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedVault, plainNote } from '../generated-notes';
import { typedLesson, typedNote } from './typed-lesson';

/** Writes 10,000 notes, 500 of them sources. The others are short: nothing of them is read but what the app knows. */
export function writeVault(folder: string): void {
  for (const [seed, { path, isCourse, text }] of generatedVault(10_000, 500).entries()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const note = isCourse ? text() : plainNote({ seed, size: 400 });
    writeFileSync(file, path === typedNote ? `${note}\n\n# A course to type in\n\n${typedLesson}\n` : note);
  }
}
