import type { TFile, Vault } from 'obsidian';
import { sourceOf } from '../../core/course/find-task';
import { placeOf } from '../../core/course/placed';
import type { Library } from '../../library/library';
import { find, type Found } from './find';

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

/** What an id means now; null where it means nothing. */
export function look(id: string, library: Library, vault: Pick<Vault, 'getFileByPath'>): Shown | null {
  const there = find(library.notes.value, id);
  if (!there) return null;
  const { course } = there;
  const source = there.type === 'task' ? sourceOf(there.found) : null;
  const { path, from, line } = source ?? { path: course.path, ...placeOf(library.notes.value, course) };
  return { there, path, file: vault.getFileByPath(path), text: library.textOf(path) ?? '', start: from, line };
}
