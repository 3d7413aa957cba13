import { headingOf, type PlacedPart } from '../note/parts';
import { courseCut } from './course-level';
import type { CourseLevel } from './rules';

/** The parts of a note that one course is read from, one after another, and the one whose heading names it. */
export interface CourseParts {
  readonly parts: readonly PlacedPart[];
  readonly named: PlacedPart | null;
  /**
   * A course by its heading, the note as a whole, what stands before the first course, or what a larger heading than the
   * courses' own divides them by.
   */
  readonly kind: 'course' | 'note' | 'preface' | 'divider';
}

/** Cuts a note where its courses begin; every part is in exactly one of them. A note that is one course is that, empty or not. */
export function courseParts(parts: readonly PlacedPart[], courseLevel: CourseLevel): readonly CourseParts[] {
  const headings = parts.flatMap(({ part }) => headingOf(part) ?? []);
  const cut = courseCut(headings, courseLevel);
  if (cut.kind === 'whole') {
    const named = cut.heading && parts.find(({ part: [first] }) => first === cut.heading);
    return [{ parts, named: named ?? null, kind: 'note' }];
  }
  const courses: CourseParts[] = [];
  let from = 0;
  let named: PlacedPart | null = null;
  let kind: CourseParts['kind'] = 'preface';
  const endAt = (to: number): void => {
    if (to > from) courses.push({ parts: parts.slice(from, to), named, kind });
    from = to;
  };
  parts.forEach((part, index) => {
    const heading = headingOf(part.part);
    if (!heading || heading.level > cut.level) return;
    endAt(index);
    named = part;
    kind = heading.level === cut.level ? 'course' : 'divider';
  });
  endAt(parts.length);
  return courses;
}
