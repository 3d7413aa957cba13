import { draftOfLine } from './draft-of-line';
import type { LessonDraft } from './lesson-draft';

/** Lessons that differ by their number alone. */
export interface Pattern {
  /** A line with `{n}` where the number stands, `{nn}` for one of two digits; without either it stands behind. */
  readonly line: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** More lessons than this nobody means to count off. */
const mostCounted = 1_000;

/** The lessons of a pattern, upwards or downwards; none where its numbers are no whole ones. */
export function draftsFromPattern({ line, from, to, step }: Pattern): readonly LessonDraft[] {
  const places = /\{n+\}/gu;
  const counted = places.test(line) ? line : `${line.trim()} {n}`;
  const count = Math.min(Math.floor(Math.abs(to - from) / step) + 1, mostCounted);
  if (![from, to, step].every(Number.isSafeInteger) || step < 1) return [];
  return Array.from({ length: count }, (_, index) => {
    const number = String(from + (from <= to ? step : -step) * index);
    return draftOfLine(counted.replace(places, (place) => number.padStart(place.length - 2, '0')));
  });
}
