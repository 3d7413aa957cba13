import { computed, type ReadonlySignal } from '@preact/signals-core';
import { catalogueOf, type Catalogue } from '../../core/catalogue/catalogue';
import type { LinkWish } from '../../core/catalogue/link-wish';
import { createListing, type ListedLink } from '../../core/catalogue/listed-links';
import { searchLinks } from '../../core/catalogue/shown-links';
import type { Library } from '../../library/library';
import { treeName } from '../../views/catalogue/catalogue';
import type { Folds } from '../dashboard/folds';
import type { Drawn } from '../leaf/drawn-leaf';
import type { LeafState } from '../leaf/leaf-state';
import type { Sources } from '../sources/sources';
import type { TickingDesk } from '../ticking/ticking-desk';

/** All links of the sources. While these come in one by one, nobody wants to see the list jump. */
export function linksIn(library: Pick<Library, 'notes'>, sources: Pick<Sources, 'looking'>): AllLinks {
  const list = createListing();
  return computed(() => (sources.looking.value ? [] : list(library.notes.value)));
}

export type AllLinks = ReadonlySignal<readonly ListedLink[]>;

interface Parts {
  readonly links: AllLinks;
  readonly sources: Pick<Sources, 'looking'>;
  readonly folds: Pick<Folds, 'toggled'>;
  readonly desk: Pick<TickingDesk, 'pending' | 'readOnly'>;
}

/** The catalogue as one value; `leaf` and `sights` are the leaf's own. */
export function catalogueModel(
  { links, sources, folds, desk: { pending, readOnly } }: Parts,
  leaf: LeafState<LinkWish>,
  sights: Drawn['sights'],
): ReadonlySignal<Catalogue> {
  const search = computed(() => leaf.words.value && searchLinks(leaf.words.value));
  return computed(() => {
    const looked = sources.looking.value;
    return catalogueOf({
      phase: looked ? 'looking' : 'ready',
      looked: looked ?? { done: 0, total: 0 },
      links: links.value,
      search: search.value,
      folded: folds.toggled.value,
      wish: leaf.wish.value,
      typed: leaf.typed.value,
      active: leaf.active.value,
      sight: sights.value.get(treeName),
      pending: pending.value,
      locks: readOnly.locks.value,
    });
  });
}
