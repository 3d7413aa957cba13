import { webAddress } from '../note/address';
import type { LinkGrouping } from './link-wish';
import type { LinkAt } from './link-at';
import type { ShownLink } from './shown-links';

/** Links below one heading, or of one provider. */
export interface LinkGroup {
  readonly type: 'group';
  readonly id: string;
  readonly title: string;
  /** The titles above it, the note's first; none for a provider. */
  readonly above: readonly string[];
  /** How many links are in it. */
  readonly many: number;
}

/** A link in its group. */
export interface LinkNode extends ShownLink {
  readonly type: 'link';
  readonly id: string;
  readonly title: string;
  /** There is one where there is a box. */
  readonly mark?: string;
}

/** Where a visible line stands in the tree; `level`, `place` and `of` count from 1, as they are read aloud. */
export interface RowPlace {
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly folded: boolean | null;
}

/** One visible line of the catalogue. */
export interface LinkRow extends RowPlace {
  readonly node: LinkGroup | LinkNode;
}

type Named = Pick<LinkGroup, 'id' | 'title' | 'above'>;

/** The links in their groups, and those in the order of their first links; what is folded is left out. Where nobody names a provider, the host does. */
export function linkRows(
  links: readonly ShownLink[],
  grouping: LinkGrouping,
  folded: ReadonlySet<string>,
): readonly LinkRow[] {
  const groups = new Map<string, { readonly named: Named; readonly links: ShownLink[] }>();
  for (const shown of links) {
    const named = grouping === 'section' ? sectionOf(shown.at) : providerOf(shown.at);
    const group = groups.get(named.id);
    if (group) group.links.push(shown);
    else groups.set(named.id, { named, links: [shown] });
  }
  return [...groups.values()].flatMap((group, n): readonly LinkRow[] => {
    const many = group.links.length;
    const isFolded = folded.has(group.named.id);
    const head: LinkRow = {
      node: { type: 'group', ...group.named, many },
      level: 1,
      place: n + 1,
      of: groups.size,
      folded: isFolded,
    };
    return isFolded ? [head] : [head, ...group.links.map((shown, m) => linkRow(shown, m + 1, many))];
  });
}

function linkRow(shown: ShownLink, place: number, of: number): LinkRow {
  const { id, title, box } = shown.link;
  return {
    node: { type: 'link', id, title, ...(box && { mark: box.task.mark }), ...shown },
    level: 2,
    place,
    of,
    folded: null,
  };
}

function sectionOf({ place, noteTitle, trail }: LinkAt): Named {
  const above = [noteTitle, ...trail];
  const title = above.pop() ?? '';
  return { id: `links ${place.course ?? place.path}→${trail.join('→')}`, title, above };
}

function providerOf({ resource: { provider, target } }: LinkAt): Named {
  const title = provider ?? webAddress(target)?.hostname.replace(/^(?:www|m)\./, '') ?? '';
  return { id: `links of ${title.normalize('NFC').toLowerCase()}`, title, above: [] };
}
