import { allWithin, type Foldable } from '../core/folding';

/** What a click on a triangle folds or unfolds: what it belongs to, and with Alt all that is below that as well. */
export function foldedBy(
  { altKey }: MouseEvent,
  what: Foldable,
  isFoldedNow: boolean,
  toggled: ReadonlySet<string>,
): readonly string[] {
  return altKey ? allWithin(what, !isFoldedNow, toggled) : [what.id];
}
