import type { WhereaboutsWatch } from '../lessons/whereabouts';
import { noteNow, type BuildParts } from './build-parts';
import { placeAt, type BuildPlace } from './place';

/** Where lessons would go at this moment: where somebody reads or writes, if that note is known, else the first course. */
export function placeNow(parts: BuildParts, watch: WhereaboutsWatch): BuildPlace | null {
  const here = watch.look();
  return placeAt(parts.library.notes.value, here && noteNow(parts, here.path) ? here : null);
}
