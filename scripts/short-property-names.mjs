// What esbuild does to the names of properties that are ours alone ("markOffset", "completeAndGoOn"): nobody reads them in main.js, and so
// they are a letter or two. Why that is safe: docs/decisions/0011-minified-twice.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import ts from 'typescript';
import { bundledParser } from './bundled-parser.mjs';
import { ownPropertyNames, wordsIn } from './own-property-names.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The names that are shortened: ours alone, and no word in the packages that main.js carries, for it would be another one there, too. */
export async function namesToShorten() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['main.ts'] }, ts.sys, root);
  // What Node has is not there in the app.
  const names = ownPropertyNames(ts.createProgram([join(root, 'main.ts')], { ...options, types: [] }));
  const carried = new Set((await carriedFiles()).flatMap((path) => wordsIn(readFileSync(join(root, path), 'utf8'))));
  return names.filter((name) => !carried.has(name));
}

/**
 * The pattern by which esbuild knows them.
 * @param {readonly string[]} names
 */
export function anyOf(names) {
  return new RegExp(`^(?:${names.join('|')})$`);
}

/** The files of packages that end in main.js. */
async function carriedFiles() {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    external: ['obsidian', '@codemirror/*'],
    plugins: [bundledParser],
  });
  return Object.keys(metafile.inputs).filter((path) => !/^(?:main\.ts$|src\/)/.test(path));
}
