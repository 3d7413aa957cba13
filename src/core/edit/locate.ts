import type { Refusal } from './refusal';

/** A line as it can be found again: its source, and what tells it from a twin with the same source. */
export interface Findable {
  /** The line's source without its line end. */
  readonly raw: string;
  /** Headings above and the lines before and after, as one comparable string. */
  readonly surroundings: string;
}

/**
 * Finds a line again in a note that may have changed since it was shown; null where no line reads like it. A line is known by
 * its source. Where several are the same before and now, headings and neighbouring lines decide; and where these do not name the
 * same copy beyond doubt, nobody guesses: a refusal costs one more click, a wrong edit costs trust.
 */
export function locate<Line extends Findable>(
  before: readonly Line[],
  now: readonly Line[],
  target: Line,
): { readonly found: Line } | { readonly refused: Refusal } | null {
  if (before === now) return { found: target };
  const isTwin = ({ raw }: Line): boolean => raw === target.raw;
  const twinsBefore = before.filter(isTwin);
  const twins = now.filter(isTwin);
  const [only] = twins;
  if (!only) return null;
  if (twinsBefore.length !== twins.length) return { refused: 'task-ambiguous' };
  if (twins.length === 1) return { found: only };
  const isAlike = ({ surroundings }: Line): boolean => surroundings === target.surroundings;
  const found = twins[twinsBefore.indexOf(target)];
  const isBeyondDoubt =
    found !== undefined &&
    isAlike(found) &&
    twinsBefore.filter(isAlike).length === 1 &&
    twins.filter(isAlike).length === 1;
  return isBeyondDoubt ? { found } : { refused: 'task-ambiguous' };
}
