declare module '*/bundled-parser.mjs' {
  import type { Plugin } from 'esbuild';
  export const bundledParser: Plugin;
}

declare module '*/short-token-types.mjs' {
  import type { Plugin } from 'esbuild';
  export const shortNames: ReadonlyMap<string, string>;
  export const shortTokenTypes: Plugin;
}
