import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { VaultChange } from '../page/wire';
import { codeOf, ifThere } from './if-there';
import { inside } from './vault-folder';

/**
 * Makes a change that the page wants. False, with nothing changed, where something else lies there than the page believes: it
 * decided on a text that is gone, and what another program wrote would be lost.
 */
export async function applyChange(folder: string, change: VaultChange): Promise<boolean> {
  const target = inside(folder, change.path);
  switch (change.kind) {
    case 'write':
      return write(target, change.base, Buffer.from(change.base64, 'base64'));
    case 'folder':
      return unlessTaken(mkdir(target, { recursive: true }));
    case 'remove':
      return change.base === null ? unlessTaken(rmdir(target)) : remove(target, change.base);
    case 'rename':
      return move(target, inside(folder, change.to));
  }
}

async function write(target: string, base: string | null, bytes: Buffer): Promise<boolean> {
  if (base !== null) {
    if (!(await holds(target, base))) return false;
    await writeFile(target, bytes);
    return true;
  }
  await mkdir(dirname(target), { recursive: true });
  return unlessTaken(writeFile(target, bytes, { flag: 'wx' }));
}

async function remove(target: string, base: string): Promise<boolean> {
  if (!(await holds(target, base))) return false;
  await rm(target);
  return true;
}

async function move(target: string, to: string): Promise<boolean> {
  // Where names differ in nothing but case, both may be the same file.
  const taken = target.toLowerCase() !== to.toLowerCase() && (await ifThere(lstat(to))) !== null;
  if (taken || (await ifThere(lstat(target))) === null) return false;
  await mkdir(dirname(to), { recursive: true });
  await rename(target, to);
  return true;
}

async function holds(target: string, base: string): Promise<boolean> {
  const bytes = await ifThere(readFile(target));
  return bytes?.equals(Buffer.from(base, 'base64')) === true;
}

/** A folder that is not empty, or a name that is in use, is something that the page does not know of. */
async function unlessTaken(operation: Promise<unknown>): Promise<boolean> {
  try {
    await operation;
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  }
}
