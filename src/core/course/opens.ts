import type { DraftNode } from './draft';
import { webAddress } from '../note/address';

/** Where a lesson's address may come from when the lesson has none of its own. */
export interface Addresses {
  /** The `lesson-url` of the nearest section or of the course, with `{n}` for the lesson's number. */
  readonly lessonUrl: string | null;
  /** The primary link of the course, or of what was taken in from another note. */
  readonly primary: string | null;
}

/**
 * What a lesson opens (user guide, “Links”), first match: its own links, those in its child items or text, the pattern of the nearest section or of
 * the course, the course's primary link. Always the user's own address; null where there is none.
 */
export function addressOf(lesson: DraftNode, number: number, { lessonUrl, primary }: Addresses): string | null {
  const [own] = lesson.targets;
  if (own !== undefined) return own;
  const address = lessonUrl?.replaceAll('{n}', () => String(statedNumber(lesson.title) ?? number));
  return address !== undefined && webAddress(address) ? address : primary;
}

/** The number in a title such as `Lecture 4`; `2.7 Norms` states none that an address would use. */
export function statedNumber(title: string): number | null {
  const match = /^\D*(\d{1,6})(?![.\d])/.exec(title);
  return match ? Number(match[1]) : null;
}
