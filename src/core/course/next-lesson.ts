import type { CourseNode, Lesson, NextPolicy, NextUp, NodeSource } from './types';

/** What the choice depends on besides the course itself. */
export interface NextChoice {
  readonly policy: NextPolicy;
  /** `YYYY-MM-DD`: a lesson that may not start yet is no candidate. */
  readonly today: string;
  /** Ids of lessons the user skipped for now; they count again once nothing else is open. */
  readonly skips: ReadonlySet<string>;
}

/** A lesson, its place among the lessons of its course, and what is said of it where it is next. */
interface PlacedLesson {
  readonly lesson: Lesson;
  readonly place: number;
  readonly trail: readonly string[];
  readonly source: NodeSource | null;
}

/** Shows the lessons of a course that count, in document order: each with the titles above it and the note it stands in. */
export function eachLesson(
  nodes: readonly CourseNode[],
  see: (lesson: Lesson, trail: readonly string[], source: NodeSource | null) => void,
  trail: readonly string[] = [],
  around: NodeSource | null = null,
): void {
  for (const node of nodes) {
    const source = node.source ?? around;
    if (node.type !== 'lesson') eachLesson(node.children, see, trail.concat(node.title), source);
    else if (!node.excluded && !node.recurring) see(node, trail, source);
  }
}

/** Whether a lesson may begin by a day: one that starts or is scheduled later is neither next nor skipped. */
export function mayBegin({ notBefore }: Lesson, today: string): boolean {
  return notBefore === null || notBefore <= today;
}

/** The first lesson of each standing that may be done today, and the first open one behind the last that is done. */
type Firsts = Partial<Record<Lesson['standing'] | 'later', PlacedLesson | undefined>>;

/**
 * Finds the next lesson (user guide, “What is next”) while it is shown the lessons of a course one after another: what is being done first; then
 * what is open, by the policy; then what is deferred. `next` is null where nothing is left that may be done today, `skipped` is how
 * many open lessons have a done one after them.
 */
export function searchNext({ today, skips }: Omit<NextChoice, 'policy'>): {
  readonly see: (lesson: Lesson, trail: readonly string[], source: NodeSource | null) => void;
  readonly next: (policy: NextPolicy) => NextUp | null;
  readonly skipped: () => number;
} {
  const all: Firsts = {};
  /** The same without the lessons that are skipped for now. */
  const wanted: Firsts = skips.size > 0 ? {} : all;
  let places = 0;
  let latest = -1;
  let open = 0;
  let skipped = 0;

  const keep = (firsts: Firsts, lesson: Lesson, trail: readonly string[], source: NodeSource | null): void => {
    const { standing } = lesson;
    if (firsts[standing] && (standing !== 'open' || firsts.later)) return;
    const placed = { lesson, place: places, trail, source };
    firsts[standing] ??= placed;
    if (standing === 'open') firsts.later ??= placed;
  };

  return {
    see(lesson, trail, source) {
      const { id, standing } = lesson;
      places += 1;
      if (standing === 'done') {
        latest = places;
        skipped = open;
        all.later = wanted.later = undefined;
      } else if (standing !== 'dropped' && mayBegin(lesson, today)) {
        if (standing === 'open') open += 1;
        keep(all, lesson, trail, source);
        if (wanted !== all && !skips.has(id)) keep(wanted, lesson, trail, source);
      }
    },
    next(policy) {
      const left = wanted.open || wanted.doing || wanted.deferred ? wanted : all;
      const later = policy === 'after-latest' ? left.later : undefined;
      const next = left.doing ?? later ?? left.open ?? left.deferred;
      if (!next) return null;
      const { lesson, place, trail, source } = next;
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
    },
    skipped: () => skipped,
  };
}
