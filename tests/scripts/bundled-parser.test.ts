import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import esbuild from 'esbuild';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { beforeAll, expect, it } from 'vitest';
import { bundledParser } from '../../scripts/bundled-parser.mjs';
import { parseBlocks } from '../../src/core/note/parser';
import { anyNote, patiently } from '../any-note';

const root = resolve(import.meta.dirname, '../..');
let bundled: (source: string) => Root;

beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [resolve(root, 'src/core/note/parser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parser',
    conditions: ['worker'],
    plugins: [bundledParser],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toContain('tokenizeLabelStartLink');
  expect(code).toContain('tokenizeCodeFenced');
  bundled = (runInThisContext(`${code};parser`) as { parseBlocks: typeof bundled }).parseBlocks;
});

it(
  'the parser in the bundle, without inline constructs, reads any note as the whole parser does',
  () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(bundled(note)).toEqual(parseBlocks(note));
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
    expect(bundled(text)).toEqual(parseBlocks(text));
  }
});
