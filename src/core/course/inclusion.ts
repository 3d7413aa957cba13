import type { ReadLine } from './line';

/** What a line takes in from another note: a link as the app resolves it, and the headings behind its `#`, outermost first. */
export interface Inclusion {
  readonly link: string;
  readonly headings: readonly string[];
}

/**
 * The note that a line takes in, being a wikilink and nothing else (user guide, “Courses over several notes”): an embed in a paragraph, any wikilink
 * in a heading. Null for other lines, and for a link to a block.
 */
export function inclusionIn({ source, inlines }: ReadLine, isHeading: boolean): Inclusion | null {
  const [link, ...others] = inlines.filter(
    ({ type, from, to }) => type !== 'text' || source.slice(from, to).trim() !== '',
  );
  if (link?.type !== 'wikilink' || others.length > 0 || !(link.embed || isHeading)) return null;
  const [path = '', ...headings] = link.target.split('#').map((part) => part.trim());
  return headings.some((heading) => heading === '' || heading.startsWith('^')) ? null : { link: path, headings };
}
