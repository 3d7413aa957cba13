import type { Words } from '../../i18n/words';
import type { WriteRefusal } from './written';

/** Says why a lesson was left as it is, and what to do. */
export function refusalSentence(
  { refusals }: Words,
  reason: WriteRefusal,
  names: { readonly lesson: string; readonly note: string },
): string {
  return refusals[reason](names.lesson, names.note);
}
