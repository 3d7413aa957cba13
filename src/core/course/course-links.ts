import { siblingIds } from './identity';
import { noProgress } from './progress';
import type { Course, NextUp, Progress, Resource } from './types';

/** A link that a course counts: it is ticked as a lesson is, and a word beside it stands for the mark. */
export interface CourseLink {
  readonly type: 'link';
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly trail: readonly string[];
  readonly url: string;
  /** The mark that a lesson would have. */
  readonly mark: string;
  readonly meaning: 'open' | 'done';
  readonly progress: Progress;
  readonly children: readonly [];
  readonly excluded: false;
  /** It stands in its course's own note. */
  readonly source?: undefined;
}

/** Attachments and what is below `#no-course` are listed, never counted. */
export function isCounted({ attachment, excluded }: Resource): boolean {
  return !attachment && !excluded;
}

/** How many links there are. */
export function manyLinks({ resources }: Pick<Course, 'resources'>): number {
  return resources.filter(isCounted).length;
}

/** The links of a course in document order; the same address twice is two links. */
export function linksOf({ id: courseId, resources }: Pick<Course, 'id' | 'resources'>): readonly CourseLink[] {
  const idOf = siblingIds(`${courseId}→`);
  return resources.filter(isCounted).map(({ label, target, line, trail, state }) => ({
    type: 'link',
    id: idOf(target),
    title: label,
    line,
    trail,
    url: target,
    mark: state ? 'x' : ' ',
    meaning: state ?? 'open',
    progress: noProgress,
    children: [],
    excluded: false,
  }));
}

/** The first unfinished link that is not skipped for now, else the first unfinished one. */
export function nextLink(course: Pick<Course, 'id' | 'resources'>, skips: ReadonlySet<string>): NextUp | null {
  const open = linksOf(course).filter(({ meaning }) => meaning === 'open');
  const next = open.find(({ id }) => !skips.has(id)) ?? open[0];
  if (!next) return null;
  const { id, title, line, trail, url } = next;
  return { id, title, line, trail, skippedEarlier: false, deferred: false, url, source: null };
}
