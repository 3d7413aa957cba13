import { addressKey } from '../course/same-address';
import { webAddress } from '../note/address';
import { inlineOf, isLink } from '../note/inline';
import { linesOf, textOf } from '../note/lines';
import { draftOfLine } from './draft-of-line';
import type { LessonDraft } from './lesson-draft';

/** Every web link in a text, each once, called by its label or, where it is alone with words, by those. */
export function linksIn(text: string): readonly LessonDraft[] {
  const known = new Set<string>();
  const drafts = linesOf(text).flatMap((line): readonly LessonDraft[] => {
    const said = textOf(text, line).replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u, '');
    const links = inlineOf(said, new Map())
      .filter(isLink)
      .filter(({ target, embed }) => !embed && webAddress(target));
    return links.length > 1
      ? links.map(({ from, to }) => draftOfLine(said.slice(from, to)))
      : links.map(() => draftOfLine(said));
  });
  return drafts.filter(({ url }) => {
    const key = addressKey(url ?? '');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
