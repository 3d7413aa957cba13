import type { NoteCourses, Progress } from './types';

/** How far each course was, by its id. */
export type Standings = ReadonlyMap<string, Progress>;

/** How far each course is. */
export function standingsOf(notes: readonly NoteCourses[]): Standings {
  return new Map(notes.flatMap(({ courses }) => courses.map(({ id, progress }) => [id, progress] as const)));
}

/**
 * The one course that got to 100 % since, by something that was done. Null where there is none or where there are several: then
 * syncing brought them, and nobody just finished anything.
 */
export function justDone(before: Standings, now: Standings): string | null {
  const finished = [...now].filter(([id, { done, percent }]) => {
    const was = before.get(id);
    return percent === 100 && was !== undefined && was.percent !== 100 && done > was.done;
  });
  return finished.length === 1 ? (finished[0]?.[0] ?? null) : null;
}
