declare module '*/bundled-parser.mjs' {
  import type { Plugin } from 'esbuild';
  export const bundledParser: Plugin;
}
