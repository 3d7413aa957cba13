import type { Lock, Looked } from '../dashboard';
import type { Sight } from '../row-chunks';
import { linkRows, type LinkRow } from './link-rows';
import { linkKinds, type LinkKind, type LinkWish } from './link-wish';
import type { ListedLink } from './listed-links';
import { isOfKind, shownLinks, type searchLinks } from './shown-links';

/** What the pixels of the catalogue need, and nothing else. */
export interface Catalogue {
  readonly phase: 'looking' | 'ready';
  readonly looked: Looked;
  readonly rows: readonly LinkRow[];
  /** How many links are shown, and of how many. */
  readonly shown: number;
  readonly of: number;
  readonly wish: LinkWish;
  /** What the course or note is called whose links alone are wanted; null where all are, or where it is gone. */
  readonly withinTitle: string | null;
  readonly typed: string | null;
  /** The id of the row that last had the focus. */
  readonly active: string | null;
  /** What of the rows is in view. */
  readonly sight: Sight | undefined;
  readonly pending: ReadonlySet<string>;
  readonly locks: ReadonlyMap<string, Lock>;
}

/** What of it is known elsewhere, and what the rest of it is made from. */
interface Parts extends Omit<Catalogue, 'rows' | 'shown' | 'of' | 'withinTitle'> {
  readonly links: readonly ListedLink[];
  readonly search: ReturnType<typeof searchLinks> | null;
  /** The ids of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** Builds the model of the catalogue from values alone. */
export function catalogueOf({ links, search, folded, ...known }: Parts): Catalogue {
  const { wish } = known;
  const shown = shownLinks(links, wish, search);
  return {
    ...known,
    // What was searched for is not folded away.
    rows: linkRows(shown, wish.grouping, search ? nothing : folded),
    shown: shown.length,
    of: links.filter(({ kind }) => isOfKind(kind, 'all')).length,
    withinTitle: titleOf(links, wish.within),
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The kinds of links that there are, and the one that is wanted, in the order of the list. */
export function kindsAmong(links: readonly ListedLink[], wanted: LinkKind): readonly LinkKind[] {
  const there = new Set<LinkKind>(['all', wanted, ...links.map(({ kind }) => kind)]);
  return linkKinds.filter((kind) => there.has(kind));
}

function titleOf(links: readonly ListedLink[], within: string): string | null {
  if (within === '') return null;
  for (const { course, noteTitle, place } of links.flatMap(({ places }) => places)) {
    if (place.course === within) return course;
    if (place.path === within) return noteTitle;
  }
  return null;
}
