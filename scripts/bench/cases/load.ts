import { evaluate, plugins } from '../evaluate';
import type { Case } from './case';

/** Loading a plugin happens once per start of the app, so each sample is a process. */
export const loadCases: readonly Case[] = plugins.map(({ name, code }) => ({
  name: `load/${name}`,
  processes: 9,
  measure: () => ({ ms: evaluate(code()) }),
}));
