import { extendBuiltins } from './builtins';
import { extendCreation } from './create';
import { extendElements } from './elements';
import { extendListening } from './listening';
import { extendNodes } from './nodes';
import { extend, type Realm } from './realm';

/** Gives a window what Obsidian gives every window it opens. */
export function installDom(realm: Realm, main: Realm = realm): void {
  extendBuiltins(realm);
  extendNodes(realm);
  extendElements(realm);
  extendCreation(realm);
  extendListening(realm);
  extend(realm, {
    activeWindow: main,
    activeDocument: main.document,
    isBoolean: (value: unknown) => typeof value === 'boolean',
    sleep: (ms: number) => new Promise<void>((resolve) => realm.setTimeout(resolve, ms)),
    nextFrame: () =>
      new Promise<void>((resolve) =>
        realm.requestAnimationFrame(() => {
          resolve();
        }),
      ),
    ready: (run: () => unknown) => {
      if (realm.document.readyState !== 'loading') run();
      else realm.document.addEventListener('DOMContentLoaded', () => run());
    },
    ajax: refuseNetwork,
    ajaxPromise: refuseNetwork,
  });
}

function refuseNetwork(): never {
  throw new Error('The playground has no network: ajax was called.');
}
