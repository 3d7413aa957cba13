import { join } from 'node:path';
import esbuild from 'esbuild';
import { bundledParser } from '../bundled-parser.mjs';
import { shortTokenTypes } from '../short-token-types.mjs';

/** Bundles the measuring program as main.js is bundled, so that what is measured is what ships. Gives its path. */
export async function bundleInto(folder: string): Promise<string> {
  const outfile = join(folder, 'case-process.cjs');
  await esbuild.build({
    entryPoints: ['scripts/bench/case-process.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    plugins: [bundledParser, shortTokenTypes],
    minify: true,
    logLevel: 'warning',
  });
  return outfile;
}
