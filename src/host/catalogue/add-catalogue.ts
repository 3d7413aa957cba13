import type { Plugin } from 'obsidian';
import type { Parts } from '../parts';
import { catalogueActions } from './catalogue-actions';
import { CatalogueLeaf, catalogueType } from './catalogue-leaf';
import { catalogueModel } from './catalogue-model';
import { catalogueState } from './catalogue-state';

/** Makes the app know the catalogue. */
export function addCatalogue(plugin: Plugin, parts: Parts): void {
  plugin.registerView(
    catalogueType,
    (leaf) =>
      new CatalogueLeaf(leaf, {
        words: parts.words,
        stateFor: (changed) => catalogueState(parts.device, changed),
        modelFor: (state, sights) => catalogueModel(parts, state, sights),
        actionsFor: (view, state) => catalogueActions(parts, view, state),
      }),
  );
}
