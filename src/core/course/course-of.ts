import { countCourse, minutesOfDraft, type Counting } from './count';
import { isCounted, nextLink } from './course-links';
import { hasLesson, titleOf, type DraftCourse, type DraftNode } from './draft';
import type { CourseOptions } from './options';
import { outlookOn } from './outlook';
import { noProgress, percentOf, progressOf } from './progress';
import type { Rules } from './rules';
import type { Course, CourseMode, Progress, Resource } from './types';

/** What the answers depend on besides notes and rules: the day (`YYYY-MM-DD`), and the lessons skipped for now, by id. */
export interface Moment {
  readonly today: string;
  readonly skips: ReadonlySet<string>;
}

/** What a course is counted by. */
export interface CourseTerms {
  readonly id: string;
  readonly path: string;
  readonly options: CourseOptions;
  readonly rules: Rules;
  readonly moment: Moment;
}

/**
 * Counts a course and says what is next in it. `claim` says whether a lesson may have the id that it gives itself: the first one in
 * the note may.
 */
export function courseOf(
  draft: DraftCourse,
  { id, path, options, rules, moment }: CourseTerms,
  claim: Counting['claim'],
): Course {
  const primary = primaryLink(draft);
  const counting: Counting = {
    rules,
    path,
    claim,
    weightOf: options.weighsTime ? weightByTime(draft) : () => 1,
    lessonUrl: options.lessonUrl,
    primary,
  };
  const { children, tally } = countCourse(draft, id, counting);
  const outlook = outlookOn(children, { policy: options.policy ?? rules.policies.get(id) ?? rules.policy, ...moment });
  const { line, level, resources } = draft;
  const links = resources.filter(isCounted);
  const mode = modeOf(draft, links);
  // A note may have thousands of courses: spread, they would take several times as long.
  return Object.assign(outlook, {
    id,
    path,
    title: titleOf(draft, rules),
    line,
    level,
    mode,
    progress: mode === 'links' ? progressOfLinks(links) : progressOf(tally),
    next: mode === 'links' ? nextLink({ id, resources: links }, moment.skips) : outlook.next,
    link: primary,
    policy: options.policy,
    children,
    resources,
  });
}

function modeOf(draft: DraftNode, links: readonly Resource[]): CourseMode {
  if (hasLesson(draft)) return 'lessons';
  return links.some(({ state }) => state !== null) ? 'links' : 'empty';
}

/** The heading's link, else the first one before the first task. */
export function primaryLink(draft: DraftCourse): string | null {
  if (draft.headingLink !== null) return draft.headingLink;
  const firstTask = firstMark(draft) ?? Infinity;
  return draft.resources.find(({ attachment, from }) => !attachment && from < firstTask)?.target ?? null;
}

function firstMark({ mark: own, markOffset, children }: DraftNode): number | null {
  if (own !== null) return markOffset;
  for (const child of children) {
    const mark = firstMark(child);
    if (mark !== null) return mark;
  }
  return null;
}

function progressOfLinks(links: readonly Resource[]): Progress {
  const done = links.filter(({ state }) => state === 'done').length;
  return { ...noProgress, done, total: links.length, percent: percentOf(done, links.length) };
}

/** A lesson that does not say how long it takes weighs what the others do on average. */
function weightByTime(course: DraftNode): Counting['weightOf'] {
  const stated: number[] = [];
  const collect = (node: DraftNode): void => {
    const minutes = node.type === 'lesson' ? minutesOfDraft(node) : null;
    if (minutes !== null) stated.push(minutes);
    node.children.forEach(collect);
  };
  collect(course);
  const average = stated.length > 0 ? stated.reduce((a, b) => a + b, 0) / stated.length : 1;
  return (node) => minutesOfDraft(node) ?? average;
}
