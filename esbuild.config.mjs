// Bundles main.ts into the main.js that Obsidian loads. `--dev` rebuilds on every change, readable and with source maps.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { bundledParser } from './scripts/bundled-parser.mjs';
import { anyOf, namesToShorten } from './scripts/short-property-names.mjs';
import { shortTokenTypes } from './scripts/short-token-types.mjs';

const dev = process.argv.includes('--dev');

const context = await esbuild.context({
  entryPoints: ['main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: ['es2022', 'chrome114', 'ios16.4'],
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  plugins: dev ? [bundledParser] : [bundledParser, shortTokenTypes],
  tsconfig: 'tsconfig.bundle.json',
  inject: ['src/views/jsx.ts'],
  treeShaking: true,
  minify: !dev,
  ...(!dev && { mangleProps: anyOf(await namesToShorten()) }),
  // Quotation marks and arrows as they are, not as escapes of twice their length.
  charset: 'utf8',
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

if (dev) {
  await context.watch();
} else {
  const { metafile } = await context.rebuild();
  await context.dispose();
  // A second round shortens what the first one made of functions.
  writeFileSync('main.js', await smaller(await smaller(requiredOnce(readFileSync('main.js', 'utf8')))));
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/bundle.json', JSON.stringify(metafile));
}

/**
 * What esbuild leaves, looked at once more by a slower and keener minifier (docs/decisions/0011-minified-twice.md).
 * @param {string} code
 */
async function smaller(code) {
  const { code: result } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 5,
      unsafe_arrows: true,
      // Texts of numbers and words by adding them to a text: nothing here is a text otherwise than as a number.
      unsafe: true,
      unsafe_methods: true,
      hoist_funs: true,
      // Making a pattern does nothing else: one that nobody asks for can go.
      pure_funcs: ['RegExp'],
    },
    format: { comments: false },
  });
  if (result === undefined) throw new Error('the minifier gave nothing back');
  return result;
}

/**
 * Each file that imports from the app asks for the whole module by itself; all after the first get what that was given.
 * @param {string} code
 */
function requiredOnce(code) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return code.replace(/([\w$]+)=require\(("[^"]+")\)/g, (request, name, module) => {
    const first = known.get(module);
    if (first === undefined) known.set(module, name);
    return first === undefined ? request : `${name}=${first}`;
  });
}
