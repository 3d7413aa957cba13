import type { ResourceKind } from '../course/address-kind';
import { inTitle, type Match, type Range } from '../shown/match';
import type { LinkAt } from './link-at';
import type { LinkWish } from './link-wish';
import type { ListedLink } from './listed-links';

/** A link that is shown, at the place by which it is grouped. */
export interface ShownLink {
  readonly link: ListedLink;
  readonly at: LinkAt;
  /** Where its title says what was searched for. */
  readonly ranges: readonly Range[];
}

/** Which of the links are wanted, in their order. `search` looks into one; null while nothing is searched for. */
export function shownLinks(
  links: readonly ListedLink[],
  { kind, state, within }: LinkWish,
  search: LinkSearch | null,
): readonly ShownLink[] {
  return links.flatMap((link): readonly ShownLink[] => {
    const at = within === '' ? link.places[0] : link.places.find(({ place }) => isIn(place, within));
    if (!at || !isOfKind(link.kind, kind) || (state !== 'any' && link.state !== state)) return [];
    const ranges = search ? search(link) : nowhere;
    return ranges ? [{ link, at, ranges }] : [];
  });
}

const nowhere: readonly Range[] = [];

/** What is shown in a note is no link to go to: it is there for those who ask for it. */
export function isOfKind(kind: ResourceKind, wanted: LinkWish['kind']): boolean {
  return wanted === 'all' ? kind !== 'attachment' : kind === wanted;
}

function isIn({ path, course }: LinkAt['place'], within: string): boolean {
  return path === within || course === within;
}

/** Where in the title of a link it is; null where the link is not what was searched for. */
type LinkSearch = (link: ListedLink) => readonly Range[] | null;

/**
 * Searches links for words: each must be in what the link is called somewhere, in its provider, in a title above it, or in its address. A link that stays
 * the same thing is searched once.
 */
export function searchLinks(words: readonly Match[]): LinkSearch {
  const known = new WeakMap<ListedLink, readonly Range[] | null>();
  return (link) => {
    const before = known.get(link);
    if (before !== undefined) return before;
    const { title, target, places } = link;
    const said = new Set([title, target, ...places.flatMap(textsOf)]);
    const isFound = words.every((word) => [...said].some((text) => word(text) !== null));
    const ranges = isFound ? inTitle(title, words).ranges : null;
    known.set(link, ranges);
    return ranges;
  };
}

function textsOf({ resource: { label, provider }, trail, noteTitle }: LinkAt): readonly string[] {
  return [label, provider ?? '', noteTitle, ...trail];
}
