import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note';
import { outlineOf } from './outline-of';

const folder = join(import.meta.dirname, '../../notes');

it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('%s is read as it was recorded', (file) => {
  const outline = outlineOf(readNote(readFileSync(join(folder, file), 'utf8')));
  const recording = join(folder, file.replace(/\.md$/, '.tree.txt'));
  if (!existsSync(recording)) {
    writeFileSync(recording, outline);
    expect.fail(`${recording} was written just now: read it beside its note, and commit it if it is right.`);
  }
  expect(outline).toBe(readFileSync(recording, 'utf8'));
});
