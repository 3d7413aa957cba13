import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import esbuild from 'esbuild';
import { types } from 'micromark-util-symbol';
import { beforeAll, expect, it } from 'vitest';
import { bundledParser } from '../../scripts/bundled-parser.mjs';
import { shortNames, shortTokenTypes } from '../../scripts/short-token-types.mjs';
import { carefulPiece } from '../../src/core/note/careful-piece';
import { eventsIn } from '../../src/core/note/parser';
import { holdsOfEveryNote } from './every-note';

const root = resolve(import.meta.dirname, '../..');
interface Parser {
  readonly eventsIn: typeof eventsIn;
  readonly carefulPiece: typeof carefulPiece;
}
let code = '';
let bundled: Parser;

beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { eventsIn } from './src/core/note/parser';
        export { carefulPiece } from './src/core/note/careful-piece';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parser',
    plugins: [bundledParser, shortTokenTypes],
  });
  code = outputFiles[0]?.text ?? '';
  bundled = runInThisContext(`${code};parser`) as Parser;
});

it('the bundle has the constructs of blocks, and not those of text', () => {
  expect(code).not.toContain('tokenizeLabelStartLink');
  expect(code).toContain('tokenizeCodeFenced');
});

it('the bundle has no token type by its long name, be it as text or as a key', async () => {
  const minified = await esbuild.transform(code, { minify: true });
  expect(shortNames.size).toBeGreaterThan(80);
  expect([...shortNames.keys()].filter((name) => minified.code.includes(name))).toEqual([]);
});

it('a short name stands for one long name, and is none that stays', () => {
  const stay = Object.values(types).filter((name) => !shortNames.has(name));
  expect(new Set([...shortNames.values(), ...stay]).size).toBe(new Set(Object.values(types)).size);
});

holdsOfEveryNote(
  'the parser in the bundle, without inline constructs and by short names, reads any note as the whole parser does',
  500,
  readsTheSame,
);

function readsTheSame(text: string): void {
  expect(seen(bundled.eventsIn(text))).toEqual(seen(eventsIn(text), shortNames));
  expect(bundled.carefulPiece(text)).toEqual(carefulPiece(text));
}

/** What of the events blocks are read from; the rest of them is the parser's own. */
function seen(events: ReturnType<typeof eventsIn>, names: ReadonlyMap<string, string> = new Map()): readonly unknown[] {
  return events.map(([side, { type, start, end }]) => [side, names.get(type) ?? type, start.offset, end.offset]);
}
