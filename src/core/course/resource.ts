import { labelOf } from '../note/title';
import { isAttachment } from './address-kind';
import type { ReadLine } from './line';
import type { Resource } from './types';

/** Where a line of links stands: the headings above it, the bold item around it, and whether it is finished or left out. */
export interface ResourcePlace {
  readonly provider: string | null;
  readonly trail: readonly string[];
  readonly isFinished: boolean;
  readonly isExcluded: boolean;
}

/** The resources of a line, in order. Positions count from where the line's do; the target is the user's own text. */
export function resourcesOf(line: ReadLine, place: ResourcePlace): readonly Resource[] {
  return line.links.map((link) => ({
    // A link that was meant as a heading (`[# Title](url)`) is titled without its hash.
    label: labelOf(link, line.definitions).replace(/^#{1,6}\s+/, ''),
    target: link.target,
    attachment: isAttachment(link),
    provider: place.provider,
    trail: place.trail,
    line: line.line,
    from: line.from + link.from,
    to: line.from + link.to,
    state: place.isFinished ? 'done' : null,
    excluded: place.isExcluded,
  }));
}

/** Whether a line starts with a link whose label starts like a heading: `[# Title](url)`. */
export function looksLikeHeading({ inlines, source }: ReadLine): boolean {
  const first = inlines[0];
  return first?.type === 'link' && !first.embed && source.startsWith('[') && /^#{1,6}\s/.test(first.label ?? '');
}
