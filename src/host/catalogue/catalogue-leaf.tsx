import type { ReadonlySignal } from '@preact/signals-core';
import type { ItemView, WorkspaceLeaf } from 'obsidian';
import type { JSX } from 'preact';
import type { Catalogue as Model } from '../../core/catalogue/catalogue';
import { noLinkWish, type LinkWish } from '../../core/catalogue/link-wish';
import type { Words } from '../../i18n/words';
import type { CatalogueActions } from '../../views/catalogue/actions';
import { Catalogue } from '../../views/catalogue/catalogue';
import { DrawnLeaf, type Drawn } from '../leaf/drawn-leaf';
import type { LeafState } from '../leaf/leaf-state';

export const catalogueType = 'syllabus-links';
export const catalogueIcon = 'library';

export interface CatalogueParts {
  readonly words: Words;
  readonly stateFor: (changed: () => void) => LeafState<LinkWish>;
  readonly modelFor: (state: LeafState<LinkWish>, sights: Drawn['sights']) => ReadonlySignal<Model>;
  readonly actionsFor: (view: ItemView, state: LeafState<LinkWish>) => CatalogueActions;
}

/** The leaf with all links. */
export class CatalogueLeaf extends DrawnLeaf<LeafState<LinkWish>> {
  override icon = catalogueIcon;
  readonly #parts: CatalogueParts;

  constructor(leaf: WorkspaceLeaf, parts: CatalogueParts) {
    super(leaf, parts.stateFor);
    this.#parts = parts;
  }

  override getViewType(): string {
    return catalogueType;
  }

  override getDisplayText(): string {
    return this.#parts.words.catalogue.name;
  }

  /** Shows the links of a course or a note alone, all of them. */
  showWithin(within: string): void {
    const { kind, state, query } = noLinkWish;
    this.ownState.type(null);
    this.ownState.choose({ kind, state, query, within });
  }

  protected override drawing({ id, sights }: Drawn): () => JSX.Element {
    const { words, modelFor, actionsFor } = this.#parts;
    const model = modelFor(this.ownState, sights);
    const actions = actionsFor(this, this.ownState);
    return () => <Catalogue model={model.value} id={id} actions={actions} words={words} />;
  }
}
