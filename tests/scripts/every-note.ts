import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNote, patiently } from '../any-note';

const root = resolve(import.meta.dirname, '../..');

/** Tests that something holds of any note, tried so often every day, and of every note in the folders of samples. */
export function holdsOfEveryNote(name: string, numRuns: number, holds: (text: string) => void): void {
  it(
    name,
    () => {
      fc.assert(
        fc.property(anyNote, (note) => {
          holds(note);
        }),
        { numRuns: process.env['DEEP'] ? 20_000 : numRuns },
      );
    },
    patiently,
  );

  it.each(['docs/sample-vault', 'tests/notes'])('and every note in %s', (folder) => {
    const vault = resolve(root, folder);
    const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    expect(notes.length).toBeGreaterThan(2);
    for (const path of notes) holds(readFileSync(resolve(vault, path), 'utf8'));
  });
}
