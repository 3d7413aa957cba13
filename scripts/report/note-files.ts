import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { comparePaths } from '../../src/library/library';
import { BadInput, quoted, unreadable } from './bad-input';

/**
 * The notes that the given paths stand for, in the order in which they are given: a note is itself, a folder every note in it,
 * in natural order. A note that is reached twice is listed once.
 */
export function noteFilesIn(paths: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of notesAt(path)) {
      const place = realpathSync(file);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return [...found.values()];
}

/** Those of the given paths that are folders, as the paths of their notes begin; `/` stands for the one that one is in. */
export function foldersIn(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => look(path).isDirectory()).map((path) => (path === '.' ? '/' : withoutSlash(path)));
}

function notesAt(path: string): readonly string[] {
  const stats = look(path);
  if (stats.isDirectory()) {
    const notes = notesBelow(withoutSlash(path), new Set());
    if (notes.length === 0) throw new BadInput(`${quoted(path)} has no notes: no file in it ends in .md.`);
    return [...notes].sort(comparePaths);
  }
  if (!stats.isFile() || !isNoteName(path))
    throw new BadInput(`${quoted(path)} is no note: a note's name ends in .md.`);
  return [path];
}

/** `above` holds the folders on the way down, so that a link back to one of them is not followed forever. */
function notesBelow(folder: string, above: ReadonlySet<string>): readonly string[] {
  const place = realpathSync(folder);
  if (above.has(place)) return [];
  const below = new Set(above).add(place);
  return entriesOf(folder).flatMap((name): readonly string[] => {
    if (name.startsWith('.')) return [];
    const path = folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`;
    const stats = isNoteName(name) ? look(path) : glance(path);
    if (stats?.isDirectory()) return notesBelow(path, below);
    return stats?.isFile() && isNoteName(name) ? [path] : [];
  });
}

function isNoteName(name: string): boolean {
  return /\.md$/i.test(name);
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/[/\\]+$/, '') || '/' : path;
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function look(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What is no note may be anything, even a link to nowhere: it is none of our business. */
function glance(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
