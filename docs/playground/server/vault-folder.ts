import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { SentEntry, SentFile, SentVault } from '../page/wire';
import { ifThere } from './if-there';

/** Folders that are no notes and can be huge. */
const skipped = new Set(['.git', '.obsidian', '.trash', 'node_modules']);

/** What a vault has: files and folders, each folder before what is in it. Links to elsewhere are no part of it. */
export async function* entriesOf(folder: string, path = ''): AsyncGenerator<{ path: string; isFolder: boolean }> {
  // What vanishes while one looks was not there.
  const entries = (await ifThere(readdir(join(folder, path), { withFileTypes: true }))) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory() && !skipped.has(entry.name)) {
      yield { path: inside, isFolder: true };
      yield* entriesOf(folder, inside);
    } else if (entry.isFile()) yield { path: inside, isFolder: false };
  }
}

export async function readVault(folder: string): Promise<SentVault> {
  const files: SentFile[] = [];
  const folders: string[] = [];
  for await (const { path, isFolder } of entriesOf(folder)) {
    if (isFolder) folders.push(path);
    const file = isFolder ? null : await readEntry(folder, path);
    if (file && !('folder' in file)) files.push(file);
  }
  return { name: basename(folder), files, folders };
}

/** What lies at one path now. */
export async function readEntry(folder: string, path: string): Promise<SentEntry> {
  const full = inside(folder, path);
  const stats = await ifThere(lstat(full));
  if (stats?.isDirectory()) return { folder: true };
  return stats?.isFile() ? ifThere(sent(full, path, stats)) : null;
}

/** Text where the bytes are UTF-8, base64 where they are not, so that every byte arrives. */
async function sent(full: string, path: string, { birthtimeMs, mtimeMs }: Stats): Promise<SentFile> {
  const bytes = await readFile(full);
  const times = { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs) };
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? { path, text, ...times }
    : { path, base64: bytes.toString('base64'), ...times };
}

/** The one place where a path from outside becomes a path on the disk: nothing above the vault, and never the vault itself. */
export function inside(folder: string, path: string): string {
  const parts = path.split('/');
  const odd = parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part));
  const full = resolve(folder, path);
  if (odd || !full.startsWith(resolve(folder) + sep))
    throw new Error(`${JSON.stringify(path)} is not inside the vault`);
  return full;
}
