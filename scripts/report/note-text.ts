import { closeSync, openSync, readSync } from 'node:fs';
import { limits } from '../../src/core/note/limits';
import { unreadable } from './bad-input';

/** So many bytes are too large whatever they say: UTF-8 spends at most three bytes on a UTF-16 unit. */
const mostBytes = 3 * (limits.size + 1);

/**
 * The text of a note. What is not valid UTF-8 comes out as replacement characters, and of a file beyond every limit only as
 * much is read as shows that it is too large.
 */
export function noteText(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      return readUpTo(file, mostBytes).toString('utf8');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function readUpTo(file: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, most - length));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

const chunkBytes = 64 * 1024;
