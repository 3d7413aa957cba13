import type { Block, Heading, HeadingLevel } from '../note/tree';
import type { CourseLevel } from './rules';

/**
 * Which headings are courses: those of one level, or none, the note being one course as a whole. `heading` is then the one that
 * names it, where the note has exactly one heading of the smallest level.
 */
export type CourseCut =
  | { readonly kind: 'level'; readonly level: HeadingLevel }
  | { readonly kind: 'whole'; readonly heading: Heading | null };

/** A level that was asked for and that no heading has is no wish that could be followed: the smallest level counts then. */
export function courseCut(blocks: readonly Block[], wish: CourseLevel): CourseCut {
  const headings = blocks.filter((block) => block.type === 'heading');
  if (wish === 'note') return { kind: 'whole', heading: null };
  if (wish !== 'auto' && headings.some(({ level }) => level === wish)) return { kind: 'level', level: wish };
  const [first, ...others] = headings;
  if (!first) return { kind: 'whole', heading: null };
  const level = others.reduce(
    (smallest, heading) => (heading.level < smallest ? heading.level : smallest),
    first.level,
  );
  const atLevel = headings.filter((heading) => heading.level === level);
  return atLevel.length === 1 ? { kind: 'whole', heading: atLevel[0] ?? null } : { kind: 'level', level };
}
