import { percentOf } from './progress';
import type { Course, Progress } from './types';

/** A stretch of a bar: a section, chapter or group of a course, or what stands beside them (without a title). */
export interface StripPart {
  readonly title: string | null;
  readonly progress: Pick<Progress, 'done' | 'total' | 'percent' | 'doing' | 'deferred'>;
  /** Where it begins and how wide it is, in percent of the bar. */
  readonly from: number;
  readonly width: number;
}

/** More than this cannot be told apart in a sidebar. */
const mostParts = 24;
/** The gap between two parts, in percent of the bar. */
const gap = 0.8;

/**
 * Divides the bar of a course by its topmost sections, chapters and groups, each as wide as it has lessons; lessons beside them come last. Null
 * where there are not at least two parts, where there are too many, or where links are counted.
 */
export function stripOf({
  mode,
  progress,
  children,
}: Pick<Course, 'mode' | 'progress' | 'children'>): readonly StripPart[] | null {
  const within = children.filter((node) => node.type !== 'lesson' && node.progress.total > 0);
  const rest = beside(
    progress,
    within.map((node) => node.progress),
  );
  const all = [
    ...within.map(({ title, progress: own }) => ({ title, progress: own })),
    ...(rest.total > 0 ? [{ title: null, progress: rest }] : []),
  ];
  if (mode !== 'lessons' || within.length === 0 || all.length < 2 || all.length > mostParts) return null;
  const room = 100 - gap * (all.length - 1);
  let from = 0;
  return all.map((part) => {
    const width = (room * part.progress.total) / progress.total;
    const placed = { ...part, from, width };
    from += width + gap;
    return placed;
  });
}

/** What of a whole is in none of its parts. */
function beside(whole: Progress, parts: readonly Progress[]): StripPart['progress'] {
  const rest = { done: whole.done, total: whole.total, doing: whole.doing, deferred: whole.deferred };
  for (const part of parts) {
    rest.done -= part.done;
    rest.total -= part.total;
    rest.doing -= part.doing;
    rest.deferred -= part.deferred;
  }
  return { ...rest, percent: percentOf(rest.done, rest.total) };
}
