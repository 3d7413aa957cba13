import type { Plugin } from 'obsidian';
import type { Parts } from '../parts';
import { checkUpActions } from './check-up-actions';
import { CheckUpLeaf, checkUpType } from './check-up-leaf';
import { checkUpModel } from './check-up-model';
import { createFixing } from './fixing';

/** Makes the app know the check-up. */
export function addCheckUp(plugin: Plugin, parts: Parts): void {
  const { words, lessons, arrangement } = parts;
  const fixing = createFixing(parts);
  plugin.registerView(
    checkUpType,
    (leaf) =>
      new CheckUpLeaf(leaf, {
        words,
        modelFor: (state) => checkUpModel(parts, state),
        actionsFor: (el, state) => checkUpActions({ lessons, arrangement, fixing }, el, state),
      }),
  );
}
