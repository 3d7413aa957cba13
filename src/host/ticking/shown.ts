import type { TFile, Vault } from 'obsidian';
import { sourceOf } from '../../core/course/find-task';
import { placeOf } from '../../core/course/placed';
import type { Course, NoteCourses } from '../../core/course/types';
import { lineAt, linesOf } from '../../core/note/lines';
import type { Place } from '../../core/note/tree';
import type { Library } from '../../library/library';
import type { Change } from '../note-writer/change';
import { followed } from '../note-writer/decide';
import { find, type Found } from './find';
import { linesAgain } from '../../core/edit/line-again';

/**
 * Something that can be ticked, as somebody sees it at one moment: what is asked of it later, from a menu, a question or a notice, is
 * asked of this very line of this very text, and not of whatever has its name by then.
 */
export interface Shown {
  readonly there: Found;
  /** The note that it stands in, with its text. */
  readonly path: string;
  readonly file: TFile | null;
  readonly text: string;
  /** The offset and the line in the text from which its positions count. */
  readonly start: number;
  readonly line: number;
}

/** A lesson or a chapter that is shown. */
export type ShownTask = Shown & { readonly there: Extract<Found, { readonly type: 'task' }> };

/** What an id means now; null where it means nothing. */
export function look(id: string, library: Library, vault: Pick<Vault, 'getFileByPath'>): Shown | null {
  const there = find(library.notes.value, id);
  if (!there) return null;
  const { path, from, line } = startOf(there, library.notes.value);
  return { there, path, file: vault.getFileByPath(path), text: library.textOf(path) ?? '', start: from, line };
}

/** The note and the place in it from which the positions of what was found count. */
function startOf(there: Found, notes: readonly NoteCourses[]): Place & { readonly path: string } {
  const inCourse = (course: Course): ReturnType<typeof startOf> => ({ path: course.path, ...placeOf(notes, course) });
  if (there.type === 'task') return sourceOf(there.found) ?? inCourse(there.course);
  const { course, path } = there.list;
  return course ? inCourse(course) : { path, line: 0, from: 0 };
}

export function isTask(shown: Shown | null): shown is ShownTask {
  return shown?.there.type === 'task';
}

/**
 * The same task in the text that its note has now, in the turn in which it is written: that text is read first. `own` are the
 * changes that Syllabus made since. Null where it is not the same line beyond doubt.
 */
export function lookAgain(
  shown: ShownTask,
  text: string,
  own: readonly Change[],
  library: Library,
  vault: Pick<Vault, 'getFileByPath'>,
): ShownTask | null {
  if (text === shown.text) return shown;
  const { task } = shown.there.found;
  library.rewrite(shown.file?.path ?? '', text);
  const now = look(task.id, library, vault);
  if (!isTask(now) || now.text !== text) return null;
  const known = own.reduce(followed, { text: shown.text, markOffset: shown.start + task.markOffset });
  const line = linesAgain(known.text, text)(lineAt(linesOf(known.text), known.markOffset));
  return line === now.line + now.there.found.task.line ? now : null;
}
