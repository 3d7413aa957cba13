// What the app pays to load a plugin's code: compiling and evaluating it, once, in a fresh process.
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { once } from './measure';

const shortest = `const { Plugin } = require('obsidian'); module.exports = class extends Plugin {};`;

export const plugins = [
  { name: 'main.js', code: () => readFileSync('main.js', 'utf8') },
  { name: 'one-line-plugin', code: () => shortest },
] as const;

/** Milliseconds until the code has handed over its plugin. */
export function evaluate(code: string): number {
  const module = { exports: {} };
  return once(() => {
    const run = compileFunction(code, ['module', 'exports', 'require']) as (...parts: readonly unknown[]) => void;
    run(module, module.exports, () => app);
  });
}

/** The app as far as code asks for it before it runs: something to extend, by any name. */
const app: unknown = new Proxy({}, { get: () => Object });
