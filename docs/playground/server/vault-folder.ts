import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { SentFile, SentVault, VaultChange } from '../page/wire';

/** Folders that are no notes and can be huge. */
const skipped = new Set(['.git', '.obsidian', '.trash', 'node_modules']);

export async function readVault(folder: string): Promise<SentVault> {
  const files: SentFile[] = [];
  const folders: string[] = [];
  const walk = async (dir: string): Promise<void> => {
    const entries = await readdir(dir, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = join(dir, entry.name);
      const path = relative(folder, full).split(sep).join('/');
      if (entry.isDirectory() && !skipped.has(entry.name)) {
        folders.push(path);
        await walk(full);
      } else if (entry.isFile()) files.push(await sent(full, path));
    }
  };
  await walk(folder);
  return { name: basename(folder), files, folders };
}

/** Text where the bytes are UTF-8, base64 where they are not, so that every byte arrives. */
async function sent(full: string, path: string): Promise<SentFile> {
  const bytes = await readFile(full);
  const { birthtimeMs, mtimeMs } = await stat(full);
  const times = { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs) };
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? { path, text, ...times }
    : { path, base64: bytes.toString('base64'), ...times };
}

export async function applyChange(folder: string, change: VaultChange): Promise<void> {
  const target = inside(folder, change.path);
  switch (change.kind) {
    case 'write':
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, Buffer.from(change.base64, 'base64'));
      break;
    case 'folder':
      await mkdir(target, { recursive: true });
      break;
    case 'remove':
      await rm(target, { recursive: true, force: true });
      break;
    case 'rename': {
      const to = inside(folder, change.to);
      await mkdir(dirname(to), { recursive: true });
      await rename(target, to);
      break;
    }
  }
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
