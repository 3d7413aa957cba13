import type { Rules } from './rules';
import type { Meaning, Standing } from './types';

/** What the chapters around a lesson do to it. */
export interface Shade {
  readonly isExcluded: boolean;
  readonly isDropped: boolean;
  readonly isDeferred: boolean;
  /** Below a ticked chapter whose tick covers what is open (`covers`). */
  readonly isCovered: boolean;
}

export const noShade: Shade = { isExcluded: false, isDropped: false, isDeferred: false, isCovered: false };

/** The shade below a chapter with this meaning. */
export function shadeBelow(shade: Shade, meaning: Meaning, rules: Rules): Shade {
  return {
    isExcluded: shade.isExcluded,
    isDropped: shade.isDropped || meaning === 'dropped',
    isDeferred: shade.isDeferred || meaning === 'deferred',
    isCovered: shade.isCovered || (meaning === 'done' && rules.tickedChapter === 'covers'),
  };
}

/**
 * How a task stands under its own mark and the shade above it (user guide, “How it is counted”): what is done stays done; a dropped chapter drops its open
 * lessons, a covering one finishes them, a deferred one defers them.
 */
export function standingOf(meaning: Meaning, shade: Shade): Standing {
  if (meaning === 'done') return 'done';
  if (meaning === 'dropped' || shade.isDropped) return 'dropped';
  if (shade.isCovered) return 'done';
  if (meaning === 'deferred' || shade.isDeferred) return 'deferred';
  return meaning === 'doing' ? 'doing' : 'open';
}
