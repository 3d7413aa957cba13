// What esbuild does to the Markdown parser in main.js: it carries what reading blocks needs, and nothing else.
import { fileURLToPath } from 'node:url';

const constructs = fileURLToPath(new URL('block-constructs.mjs', import.meta.url));

/** @type {import('esbuild').Plugin} */
export const bundledParser = {
  name: 'bundled-parser',
  setup(build) {
    build.onResolve(
      { filter: /^(?:\.\/(?:constructs|initialize\/text)\.js|micromark-util-combine-extensions)$/ },
      ({ importer }) => (/[\\/]micromark[\\/]lib[\\/]parse\.js$/.test(importer) ? { path: constructs } : undefined),
    );
  },
};
