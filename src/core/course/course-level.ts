import type { Heading, HeadingLevel } from '../note/tree';
import type { CourseLevel } from './rules';

/**
 * Which headings are courses: those of one level, or none, the note being one course as a whole. `heading` is then the one that
 * names it, where the note has exactly one heading of the smallest level.
 */
export type CourseCut =
  | { readonly kind: 'level'; readonly level: HeadingLevel }
  | { readonly kind: 'whole'; readonly heading: Heading | null };

/** A level that was asked for and that no heading has is no wish that could be followed: the smallest level counts then. */
export function courseCut(headings: readonly Heading[], wish: CourseLevel): CourseCut {
  if (wish === 'note') return { kind: 'whole', heading: null };
  if (wish !== 'auto' && headings.some(({ level }) => level === wish)) return { kind: 'level', level: wish };
  let level: HeadingLevel = 6;
  for (const heading of headings) if (heading.level < level) level = heading.level;
  const [first = null, second] = headings.filter((heading) => heading.level === level);
  return second ? { kind: 'level', level } : { kind: 'whole', heading: first };
}
