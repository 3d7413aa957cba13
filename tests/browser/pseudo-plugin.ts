import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';
import { bundledParser } from '../../scripts/bundled-parser.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/pseudo');

const words = join(import.meta.dirname, 'in-plugin/pseudo-words.ts');

/** Builds the plugin with the words of no language, and gives the folder it is in. */
export async function pseudoPlugin(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const file of ['manifest.json', 'styles.css']) copyFileSync(join(root, file), join(folder, file));
  await esbuild.build({
    entryPoints: [join(root, 'main.ts')],
    outfile: join(folder, 'main.js'),
    bundle: true,
    format: 'cjs',
    // What the app brings along: a second copy of the editor would be none.
    external: ['obsidian', '@codemirror/*', '@lezer/*'],
    tsconfig: join(root, 'tsconfig.bundle.json'),
    inject: [join(root, 'src/views/jsx.ts')],
    plugins: [bundledParser, { name: 'pseudo', setup: disguise }],
  });
  return folder;
}

function disguise(build: esbuild.PluginBuild): void {
  build.onResolve({ filter: /\/i18n\/words-for$/ }, () => ({ path: words }));
}
