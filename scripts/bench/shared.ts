// Notes that lie beside the project and are no part of it. The bench uses what it finds and leaves out the rest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const shared = resolve('../shared');

/** The texts of the Markdown notes in a folder there, by their file names; none where the folder is not there. */
export function sharedNotes(folder: string): ReadonlyMap<string, string> {
  const at = join(shared, folder);
  if (!existsSync(at)) return new Map();
  const names = readdirSync(at).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

/** A large or pathological note: its name, its text, and how many tasks it has (null: refusing it is right, too). */
export type LargeInput = readonly [name: string, text: () => string, tasks: number | null];

export function largeInputs(): readonly LargeInput[] {
  const generator = join(shared, 'cases/gen-large.mjs');
  if (!existsSync(generator)) return [];
  const { LARGE } = createRequire(generator)(generator) as { readonly LARGE: readonly LargeInput[] };
  return LARGE;
}
