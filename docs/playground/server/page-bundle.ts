import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = resolve(import.meta.dirname, '..');

interface PageBundle {
  readonly script: string;
  /** Most of the bytes: whoever looks at the page with open developer tools asks for it, nobody else has to wait for it. */
  readonly sourceMap: string;
}

/** The page's script as `playground.js`, bundled in memory. */
export async function bundlePage(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page/main.ts')],
    bundle: true,
    write: false,
    outfile: 'playground.js',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    // Without it, the Markdown parser brings its browser variant, which decodes entities through innerHTML.
    conditions: ['worker'],
    logLevel: 'warning',
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), sourceMap: textOf('.map') };
}

/** All style sheets in the order of their names. */
export async function pageStyles(): Promise<string> {
  const folder = join(here, 'styles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.join('\n');
}
