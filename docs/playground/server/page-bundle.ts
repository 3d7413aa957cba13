import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = resolve(import.meta.dirname, '..');

/** The page's script, bundled in memory. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page/main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    // Without it, the Markdown parser brings its browser variant, which decodes entities through innerHTML.
    conditions: ['worker'],
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** All style sheets in the order of their names. */
export async function pageStyles(): Promise<string> {
  const folder = join(here, 'styles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.join('\n');
}
