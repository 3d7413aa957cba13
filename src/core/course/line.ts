import { inlineOf, isLink, type Definitions, type Inline, type Link } from '../note/inline';
import { isVaultLink, webAddress } from '../note/address';
import { metadataOf, type Metadata } from '../note/metadata';
import { titleOf } from '../note/title';
import type { Place, Stretch } from '../note/tree';

/** One line of a note, read: its title, metadata and links, each computed once and from the same parts. */
export interface ReadLine extends Stretch {
  readonly source: string;
  readonly definitions: Definitions;
  /** None where the line is nothing but plain words. */
  readonly inlines: readonly Inline[];
  /** Links that may be opened: the web and the vault. Anything else is text. */
  readonly links: readonly Link[];
}

const nothing: readonly never[] = [];

/** What might be more than plain words: inline Markdown, metadata, or blanks that titles leave out. */
const marked = /[\\`<[!(#*_~=&^]|[^\x20-\x7F]| {2}|:\/\//;

/**
 * Reads a text that stands at a stretch, or that stands for it, as a setext heading over two lines does. What comes out counts its
 * positions from where those of `place` are counted, and the stretch from there.
 */
export function readText(
  definitions: Definitions,
  source: string,
  { line, from, to }: Stretch,
  place: Place,
): ReadLine {
  const inlines = marked.test(source) ? inlineOf(source, definitions) : nothing;
  const links = inlines.some(isLink) ? inlines.filter(isLink).filter(isOpenable) : nothing;
  return {
    line: place.line + line,
    from: place.from + from,
    to: place.from + to,
    source,
    definitions,
    inlines,
    links,
  };
}

/** What is shown for a line that says nothing, such as a heading of hashes alone: it can still be seen and clicked. */
export const untitled = '…';

export function lineTitle({ source, inlines, definitions }: ReadLine): string {
  return titleOf(source, inlines, definitions) || untitled;
}

export function lineMetadata(line: ReadLine): Metadata {
  return metadataOf(line.source, line.inlines);
}

/** The tag that takes a heading or an item, with all below it, out of every count. */
export function isExcluded(line: ReadLine): boolean {
  return line.inlines.some((part) => part.type === 'tag' && part.name.toLowerCase() === 'no-course');
}

function isOpenable(link: Link): boolean {
  return webAddress(link.target) !== null || link.type === 'wikilink' || isVaultLink(link.target);
}
