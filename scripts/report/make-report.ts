import { checkedNotes } from '../../src/core/course/checked-notes';
import { coursesOf, draftsOf, noteTitle } from '../../src/core/course/courses-of';
import { findingsOf, type CheckedNote } from '../../src/core/course/findings';
import { placedNote } from '../../src/core/course/placed';
import { sum } from '../../src/core/course/progress';
import type { FindNote } from '../../src/core/course/with-included';
import { queueOf, type QueueEntry } from '../../src/core/course/queue';
import type { Progress } from '../../src/core/course/types';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { createInFolders } from '../../src/library/folder-courses';
import { noteFilesIn } from './note-files';
import { propertiesIn } from './note-properties';
import { noteText } from './note-text';

/**
 * What the notes say, before anyone decides how to print it. Every number in it comes from the core, and every position counts
 * from the beginning of its note.
 */
export interface Report {
  readonly progress: Progress;
  readonly notes: readonly CheckedNote[];
  readonly queue: readonly QueueEntry[];
}

/** A note as it came from the disk. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

/** Reads notes and folders one after the other, as they are asked for; `onRead` hears how many of how many are read. */
export function* readNotes(
  paths: readonly string[],
  onRead: (done: number, total: number) => void,
): Generator<NoteFile> {
  const files = noteFilesIn(paths);
  for (const [index, path] of files.entries()) {
    onRead(index, files.length);
    yield { path, text: noteText(path) };
  }
}

/**
 * Says what notes hold, by the rules that Syllabus starts with. Front matter is not asked: what stands on the command line is
 * read; but in the folders that are one course it makes lessons of notes. `today` is a day (`YYYY-MM-DD`).
 */
export function makeReport(files: Iterable<NoteFile>, today: string, courseFolders: readonly string[] = []): Report {
  const rules = rulesOf(defaultSettings);
  const moment = { today, skips: new Set<string>() };
  const folderOf = (path: string): string | null =>
    courseFolders.filter((folder) => isWithin(path, folder)).sort((a, b) => b.length - a.length)[0] ?? null;
  const sources = [...files].map(({ path, text }) => {
    const source = { path, tree: readNote(text), properties: folderOf(path) === null ? {} : propertiesIn(text) };
    return { ...source, title: noteTitle(path), drafts: draftsOf(source, rules, []) };
  });
  // Among the files that were asked for, a link leads to the one with its path, else to the first with its name.
  const find: FindNote = (link, from) =>
    sources.find(({ path }) => path === (link === '' ? from : `${link}.md`)) ??
    sources.find(({ path }) => path.endsWith(`/${link}.md`)) ??
    null;
  const made = sources.map((source) => {
    const note = coursesOf(source, rules, moment, find);
    return { source, tree: source.tree, drafts: { value: source.drafts }, courses: { value: { note } } };
  });
  const checked = new Map(
    made.map(({ tree, courses: { value } }) => {
      return [value.note.path, placedNote({ ...value.note, findings: findingsOf(value.note, tree) })];
    }),
  );
  const inFolders = createInFolders()(made, folderOf, { rules, moment, find });
  const notes = checkedNotes(
    inFolders.map((note) => (note.members ? placedNote(note) : note)),
    (path) => checked.get(path),
  );
  return {
    progress: sum(notes.map(({ progress }) => progress)),
    notes,
    queue: queueOf(notes),
  };
}

/** `/` is the folder that one is in, and paths in it begin with neither that nor the way out of it. */
function isWithin(path: string, folder: string): boolean {
  return folder === '/' ? !/^(?:\.\.)?\//.test(path) : path.startsWith(`${folder}/`);
}

/** The day where the user is, as notes write it. */
export function dayOf(date: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
