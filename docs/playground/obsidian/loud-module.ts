import { notHere } from './base/not-here';
import * as obsidian from './index';

/** Names that bundlers and promises ask every module for. */
const asked = new Set(['__esModule', 'default', 'then', 'toJSON']);

/**
 * What `require('obsidian')` gives to a plugin. A name that the playground lacks throws, instead of being undefined; the
 * throwing object is the prototype, because bundlers copy the names of a module but keep its prototype.
 */
export const loudModule: object = Object.create(
  new Proxy(Object.create(null) as object, {
    get: (_, name) => (typeof name === 'symbol' || asked.has(name) ? undefined : notHere(`obsidian.${name}`)),
  }),
  Object.getOwnPropertyDescriptors({ ...obsidian }),
) as object;
