// What a test asks of the core, whole or as main.js carries it.
import { coursesOf } from '../../src/core/course/courses-of';
import type { NoteCourses } from '../../src/core/course/types';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, readSettings, rulesOf, writeSettings } from '../../src/core/settings';

export function coursesIn(text: string): NoteCourses {
  const source = { path: 'Note.md', tree: readNote(text), properties: {} };
  return coursesOf(source, rulesOf(defaultSettings), { today: '2025-01-01', skips: new Set() });
}

/** What goes to the disk after reading this from it. */
export function settingsAgain(onDisk: unknown): Record<string, unknown> {
  const { settings, unknown } = readSettings(onDisk);
  return writeSettings(settings, unknown);
}
