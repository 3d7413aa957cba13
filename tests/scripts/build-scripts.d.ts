declare module '*/bundled-parser.mjs' {
  import type { Plugin } from 'esbuild';
  export const bundledParser: Plugin;
}

declare module '*/short-token-types.mjs' {
  import type { Plugin } from 'esbuild';
  export const shortNames: ReadonlyMap<string, string>;
  export const shortTokenTypes: Plugin;
}

declare module '*/own-property-names.mjs' {
  import type { Program } from 'typescript';
  export function ownPropertyNames(program: Program): string[];
}

declare module '*/short-property-names.mjs' {
  export function namesToShorten(): Promise<string[]>;
  export function anyOf(names: readonly string[]): RegExp;
}
