import { coursesOf } from '../../src/core/course/courses-of';
import { sum } from '../../src/core/course/progress';
import { queueOf, type QueueEntry } from '../../src/core/course/queue';
import type { NoteCourses, Progress } from '../../src/core/course/types';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { noteFilesIn } from './note-files';
import { noteText } from './note-text';

/** What the notes say, before anyone decides how to print it. Every number in it comes from the core. */
export interface Report {
  readonly progress: Progress;
  readonly notes: readonly NoteCourses[];
  readonly queue: readonly QueueEntry[];
}

/**
 * Reads notes and folders by the rules that Syllabus starts with. Front matter is not asked: what stands on the command line is
 * read. `today` is a day (`YYYY-MM-DD`); `onRead` hears how many notes of how many are read.
 */
export function makeReport(
  paths: readonly string[],
  today: string,
  onRead: (done: number, total: number) => void = () => undefined,
): Report {
  const rules = rulesOf(defaultSettings);
  const moment = { today, skips: new Set<string>() };
  const files = noteFilesIn(paths);
  const notes = files.map((path, index) => {
    onRead(index, files.length);
    return coursesOf({ path, tree: readNote(noteText(path)), properties: {} }, rules, moment);
  });
  return { progress: sum(notes.map(({ progress }) => progress)), notes, queue: queueOf(notes) };
}

/** The day where the user is, as notes write it. */
export function dayOf(date: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
