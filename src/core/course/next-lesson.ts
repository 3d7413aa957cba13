import type { CourseNode, Lesson, NextPolicy, NextUp } from './types';

/** A lesson with the titles above it, course not included. */
export interface PlacedLesson {
  readonly lesson: Lesson;
  readonly trail: readonly string[];
}

/** What the choice depends on besides the course itself. */
export interface NextChoice {
  readonly policy: NextPolicy;
  /** `YYYY-MM-DD`: a lesson that may not start yet is no candidate. */
  readonly today: string;
  /** Ids of lessons the user skipped for now; they count again once nothing else is open. */
  readonly skips: ReadonlySet<string>;
}

/** The lessons of a course that count, in document order. */
export function lessonsOf(nodes: readonly CourseNode[], trail: readonly string[] = []): readonly PlacedLesson[] {
  return nodes.flatMap((node): readonly PlacedLesson[] => {
    if (node.type !== 'lesson') return lessonsOf(node.children, [...trail, node.title]);
    return node.excluded || node.recurring ? [] : [{ lesson: node, trail }];
  });
}

/**
 * The next lesson (user guide, “What is next”): what is being done first; then what is open, by the policy; then what is deferred. Null where nothing
 * is left that may be done today.
 */
export function nextLesson(lessons: readonly PlacedLesson[], choice: NextChoice): NextUp | null {
  const candidates = lessons
    .map((placed, place) => ({ ...placed, place }))
    .filter(({ lesson }) => isCandidate(lesson, choice));
  const wanted = candidates.filter(({ lesson }) => !choice.skips.has(lesson.id));
  const left = wanted.length > 0 ? wanted : candidates;
  const standing = (is: Lesson['standing']): typeof left => left.filter(({ lesson }) => lesson.standing === is);
  const open = standing('open');
  const latest = lastDone(lessons);
  const afterLatest = choice.policy === 'after-latest' ? open.find(({ place }) => place > latest) : undefined;
  const next = standing('doing')[0] ?? afterLatest ?? open[0] ?? standing('deferred')[0];
  if (!next) return null;
  const { lesson, trail, place } = next;
  return {
    id: lesson.id,
    title: lesson.title,
    line: lesson.line,
    trail,
    skippedEarlier: place < latest,
    deferred: lesson.standing === 'deferred',
    url: lesson.url,
  };
}

/** How many open lessons have a done one after them. */
export function skippedEarlier(lessons: readonly PlacedLesson[], choice: NextChoice): number {
  const latest = lastDone(lessons);
  return lessons.filter(
    ({ lesson }, place) => place < latest && lesson.standing === 'open' && isCandidate(lesson, choice),
  ).length;
}

function isCandidate({ standing, notBefore }: Lesson, { today }: NextChoice): boolean {
  return standing !== 'done' && standing !== 'dropped' && (notBefore === null || notBefore <= today);
}

/** The place of the last done lesson, -1 where none is done. */
function lastDone(lessons: readonly PlacedLesson[]): number {
  return lessons.map(({ lesson }) => lesson.standing).lastIndexOf('done');
}
