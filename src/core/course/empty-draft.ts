import type { HeadingLevel } from '../note/tree';
import type { DraftCourse, DraftNode } from './draft';
import { inclusionIn, type Inclusion } from './inclusion';
import { isExcluded, type ReadLine } from './line';

/** What most nodes have none of; shared by all of them, and never added to. */
export const nothing: never[] = [];

/** A course that is empty as yet; without a heading it begins with its note. */
export function draftCourse(title: string, line: ReadLine | null, level: HeadingLevel | null = null): DraftCourse {
  const inclusion = line && inclusionIn(line, true);
  return Object.assign(draftSection(title, line?.line ?? 0, level, line !== null && isExcluded(line), inclusion), {
    headingLink: line?.links.find(({ embed }) => !embed)?.target ?? null,
    resources: [],
    slips: [],
    inclusions: inclusion ? [inclusion] : [],
  });
}

/** A section that is empty as yet. */
export function draftSection(
  title: string,
  line: number,
  level: DraftNode['level'],
  isExcludedHere: boolean,
  inclusion: Inclusion | null = null,
): DraftNode & { readonly type: 'section' } {
  return {
    type: 'section',
    title,
    line,
    level,
    mark: null,
    markOffset: 0,
    metadata: null,
    isExcluded: isExcludedHere,
    options: null,
    inclusion,
    targets: nothing,
    children: [],
  };
}
