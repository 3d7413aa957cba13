import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import esbuild from 'esbuild';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bundledParser } from '../../scripts/bundled-parser.mjs';
import { eventsIn } from '../../src/core/note/parser';
import { anyNote, patiently } from '../any-note';

const root = resolve(import.meta.dirname, '../..');
let bundled: typeof eventsIn;

beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [resolve(root, 'src/core/note/parser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parser',
    plugins: [bundledParser],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toContain('tokenizeLabelStartLink');
  expect(code).toContain('tokenizeCodeFenced');
  bundled = (runInThisContext(`${code};parser`) as { eventsIn: typeof bundled }).eventsIn;
});

it(
  'the parser in the bundle, without inline constructs, reads any note as the whole parser does',
  () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(seen(bundled(note))).toEqual(seen(eventsIn(note)));
      }),
      { numRuns: process.env['DEEP'] ? 20_000 : 500 },
    );
  },
  patiently,
);

it('and every note of the sample vault', () => {
  const vault = resolve(root, 'docs/sample-vault');
  const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(notes.length).toBeGreaterThan(5);
  for (const path of notes) {
    const text = readFileSync(resolve(vault, path), 'utf8');
    expect(seen(bundled(text))).toEqual(seen(eventsIn(text)));
  }
});

/** What of the events blocks are read from; the rest of them is the parser's own. */
function seen(events: ReturnType<typeof eventsIn>): readonly unknown[] {
  return events.map(([side, { type, start, end }]) => [side, type, start.offset, end.offset]);
}
