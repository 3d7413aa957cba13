import type { CourseNode, Lesson, NodeSource, NextPolicy, NextUp } from './types';

/** A lesson with the titles above it, course not included. */
export interface PlacedLesson {
  readonly lesson: Lesson;
  readonly trail: readonly string[];
  /** The note that it stands in, where that is another one than the course's. */
  readonly source: NodeSource | null;
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
  const lessons: PlacedLesson[] = [];
  const visit = (node: CourseNode, above: readonly string[], around: NodeSource | null): void => {
    const source = node.source ?? around;
    if (node.type === 'lesson') {
      if (!node.excluded && !node.recurring) lessons.push({ lesson: node, trail: above, source });
      return;
    }
    const within = [...above, node.title];
    for (const child of node.children) visit(child, within, source);
  };
  for (const node of nodes) visit(node, trail, null);
  return lessons;
}

/**
 * The next lesson (user guide, “What is next”): what is being done first; then what is open, by the policy; then what is deferred. Null where nothing
 * is left that may be done today.
 */
export function nextLesson(lessons: readonly PlacedLesson[], choice: NextChoice): NextUp | null {
  const isWanted = ({ lesson }: PlacedLesson): boolean => isCandidate(lesson, choice) && !choice.skips.has(lesson.id);
  const isLeft = lessons.some(isWanted) ? isWanted : ({ lesson }: PlacedLesson): boolean => isCandidate(lesson, choice);
  const latest = lastDone(lessons);
  const first = (is: Lesson['standing'], from = 0): number =>
    lessons.findIndex((placed, place) => place >= from && placed.lesson.standing === is && isLeft(placed));
  const afterLatest = choice.policy === 'after-latest' ? first('open', latest + 1) : -1;
  const place = [first('doing'), afterLatest, first('open'), first('deferred')].find((at) => at >= 0) ?? -1;
  const next = lessons[place];
  if (!next) return null;
  const { lesson, trail, source } = next;
  return {
    id: lesson.id,
    title: lesson.title,
    line: lesson.line,
    trail,
    skippedEarlier: place < latest,
    deferred: lesson.standing === 'deferred',
    url: lesson.url,
    source,
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
  let place = lessons.length - 1;
  while (place >= 0 && lessons[place]?.lesson.standing !== 'done') place -= 1;
  return place;
}
