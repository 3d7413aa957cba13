import type { NextPolicy } from './course/types';
import type { ChosenLevel } from './course/rules';
import type { Settings } from './settings';

/** What the user wishes for single courses and findings, by their ids, and for single notes, by their paths. */
export type CourseWishes = Pick<Settings, 'pinned' | 'hidden' | 'policies' | 'levels' | 'ignoredFindings'>;

/** Pins a course behind those that are pinned, or takes the pin off. A pinned course is not hidden. */
export function pin<Wishes extends CourseWishes>(wishes: Wishes, id: string, isPinned: boolean): Wishes {
  const pinned = without(wishes.pinned, id);
  return isPinned ? { ...wishes, pinned: [...pinned, id], hidden: without(wishes.hidden, id) } : { ...wishes, pinned };
}

/** Puts a course out of sight, or back. A hidden course is not pinned. */
export function hide<Wishes extends CourseWishes>(wishes: Wishes, id: string, isHidden: boolean): Wishes {
  const hidden = without(wishes.hidden, id);
  return isHidden ? { ...wishes, hidden: [...hidden, id], pinned: without(wishes.pinned, id) } : { ...wishes, hidden };
}

/** Puts a course among the pinned ones in the place of another, which comes behind it; at the end where that is null or not pinned. */
export function pinBefore<Wishes extends CourseWishes>(wishes: Wishes, id: string, before: string | null): Wishes {
  if (id === before) return wishes;
  const { pinned } = pin(wishes, id, false);
  const at = before === null ? -1 : pinned.indexOf(before);
  const place = at < 0 ? pinned.length : at;
  return {
    ...wishes,
    pinned: [...pinned.slice(0, place), id, ...pinned.slice(place)],
    hidden: without(wishes.hidden, id),
  };
}

/** Puts courses before all that are pinned, in this order. None of them is hidden then. */
export function pinInOrder<Wishes extends CourseWishes>(wishes: Wishes, ids: readonly string[]): Wishes {
  const others = (all: readonly string[]): readonly string[] => all.filter((id) => !ids.includes(id));
  return { ...wishes, pinned: [...ids, ...others(wishes.pinned)], hidden: others(wishes.hidden) };
}

/** Has a finding of the check-up ignored, or no longer. */
export function ignoreFinding<Wishes extends CourseWishes>(wishes: Wishes, id: string, isIgnored: boolean): Wishes {
  const others = without(wishes.ignoredFindings, id);
  return { ...wishes, ignoredFindings: isIgnored ? [...others, id] : others };
}

/** Chooses which lesson is next in one course; null takes the choice back. */
export function choosePolicy<Wishes extends CourseWishes>(
  wishes: Wishes,
  id: string,
  policy: NextPolicy | null,
): Wishes {
  return { ...wishes, policies: withPair(wishes.policies, id, policy) };
}

/** Chooses which headings of one note are courses; null takes the choice back. */
export function chooseLevel<Wishes extends CourseWishes>(
  wishes: Wishes,
  path: string,
  level: ChosenLevel | null,
): Wishes {
  return { ...wishes, levels: withPair(wishes.levels, path, level) };
}

/** What is gone for good: courses and findings by their ids, notes by their paths. */
export interface Gone {
  readonly course: (id: string) => boolean;
  readonly note: (path: string) => boolean;
  readonly finding: (id: string) => boolean;
}

/** Forgets the wishes for courses and notes that are gone for good; the same wishes where none is. */
export function withoutGone<Wishes extends CourseWishes>(wishes: Wishes, isGone: Gone): Wishes {
  const stays = (id: string): boolean => !isGone.course(id);
  const kept = {
    pinned: wishes.pinned.filter(stays),
    hidden: wishes.hidden.filter(stays),
    policies: wishes.policies.filter(([id]) => stays(id)),
    levels: wishes.levels.filter(([path]) => !isGone.note(path)),
    ignoredFindings: wishes.ignoredFindings.filter((id) => !isGone.finding(id)),
  };
  return sameLengths(kept, wishes) ? wishes : { ...wishes, ...kept };
}

/** Moves the wishes along with a note or folder that has another path; the same wishes where none is touched. */
export function withRenamed<Wishes extends CourseWishes>(
  wishes: Wishes,
  idsNow: (id: string) => readonly string[],
  pathNow: (path: string) => string,
): Wishes {
  const moved = {
    pinned: wishes.pinned.flatMap(idsNow),
    hidden: wishes.hidden.flatMap(idsNow),
    policies: wishes.policies.flatMap(([id, policy]) => idsNow(id).map((now) => [now, policy] as const)),
    levels: wishes.levels.map(([path, level]) => [pathNow(path), level] as const),
    ignoredFindings: wishes.ignoredFindings.flatMap(idsNow),
  };
  return JSON.stringify(moved) === JSON.stringify(wishesIn(wishes)) ? wishes : { ...wishes, ...moved };
}

function wishesIn({ pinned, hidden, policies, levels, ignoredFindings }: CourseWishes): CourseWishes {
  return { pinned, hidden, policies, levels, ignoredFindings };
}

function sameLengths(a: CourseWishes, b: CourseWishes): boolean {
  const names = ['pinned', 'hidden', 'policies', 'levels', 'ignoredFindings'] as const;
  return names.every((name) => a[name].length === b[name].length);
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}

function withPair<Value>(
  pairs: readonly (readonly [string, Value])[],
  name: string,
  value: Value | null,
): readonly (readonly [string, Value])[] {
  const others = pairs.filter(([one]) => one !== name);
  return value === null ? others : [...others, [name, value]];
}
