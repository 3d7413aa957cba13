import type { TFile, Vault } from 'obsidian';
import { sourceOf } from '../../core/course/find-task';
import { placeOf } from '../../core/course/placed';
import { lineAt, linesOf } from '../../core/note/lines';
import type { Library } from '../../library/library';
import type { Change } from '../note-writer/change';
import { followed } from '../note-writer/decide';
import { find, type Found } from './find';
import { linesAgain } from './line-again';

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
  const { course } = there;
  const source = there.type === 'task' ? sourceOf(there.found) : null;
  const { path, from, line } = source ?? { path: course.path, ...placeOf(library.notes.value, course) };
  return { there, path, file: vault.getFileByPath(path), text: library.textOf(path) ?? '', start: from, line };
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
