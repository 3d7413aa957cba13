// What esbuild does to the names that the Markdown parser gives to what it meets ("listItemPrefixWhitespace"): main.js holds each of
// them many times over, nobody reads them there, and so they are a letter or two. Why that is safe: docs/decisions/0011-minified-twice.md.
import { readFileSync } from 'node:fs';
import { types } from 'micromark-util-symbol';

/** The files that name what the parser meets: its own, and the one of ours that reads it. */
const files = /[\\/]node_modules[\\/]micromark[^\\/]*[\\/].*\.js$|[\\/]core[\\/]note[\\/]block-reader\.ts$/;

/**
 * The short name for each long one. Only names of several words: those stand for nothing else, while "content" or "string" are also
 * keys by which the parser finds what to do.
 */
export const shortNames = new Map(
  Object.values(types)
    .filter((name) => /[A-Z]/.test(name))
    .map((name, number) => [/** @type {string} */ (name), number.toString(36)]),
);

const literal = new RegExp(`(['"])(${[...shortNames.keys()].join('|')})\\1`, 'g');

/** @type {import('esbuild').Plugin} */
export const shortTokenTypes = {
  name: 'short-token-types',
  setup(build) {
    build.onLoad({ filter: files }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(literal, (_, quote, name) => quote + shortNames.get(name) + quote),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};
