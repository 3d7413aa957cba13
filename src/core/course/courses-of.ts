import type { NoteTree } from '../note/tree';
import { addressOf } from './opens';
import { countCourse, minutesOfDraft, type Counting } from './count';
import { isCounted, nextLink } from './course-links';
import type { DraftCourse, DraftNode } from './draft';
import { findingsOf } from './findings';
import { siblingIds } from './identity';
import { lessonsOf, nextLesson, skippedEarlier, type PlacedLesson } from './next-lesson';
import { courseLevelIn, optionsIn, withDefaults, type CourseOptions, type Properties } from './options';
import { outlineOf } from './outline';
import { noProgress, percentOf, progressOf, sum } from './progress';
import type { Rules } from './rules';
import type { Course, CourseMode, NoteCourses, Progress, Resource } from './types';

/** A note as its courses are made from it: where it is, what it says, and its own properties. */
export interface ReadSource {
  readonly path: string;
  readonly tree: NoteTree;
  readonly properties: Properties;
}

/** What the answers depend on besides notes and rules: the day (`YYYY-MM-DD`), and the lessons skipped for now, by id. */
export interface Moment {
  readonly today: string;
  readonly skips: ReadonlySet<string>;
}

/** Everything a note says about courses, as every surface shows it. The same note, rules and moment give the same answer. */
export function coursesOf({ path, tree, properties }: ReadSource, rules: Rules, moment: Moment): NoteCourses {
  const title = noteTitle(path);
  if (tree.tooLarge) {
    const { reason, line } = tree.tooLarge;
    const findings = [{ kind: 'too-large', line, values: [reason] } as const];
    return { path, title, progress: noProgress, courses: [], resources: [], findings, tooLarge: reason };
  }
  const outline = outlineOf(tree, title, courseLevelIn(properties) ?? rules.courseLevel, rules.lexicon);
  const links = [...outline.resources, ...outline.courses.flatMap(({ resources }) => resources)];
  const isResourceNote = links.length > 0 && !outline.courses.some(hasTask);
  const idOf = siblingIds(path);
  const taken = new Set<string>();
  const defaults = optionsIn(properties);
  const courses = isResourceNote
    ? []
    : outline.courses.map((draft) => {
        const options = withDefaults(draft.options, defaults);
        return courseOf(draft, idOf(draft.title), { path, options, rules, moment, taken });
      });
  return {
    path,
    title,
    progress: sum(courses.map(({ mode, progress }) => (mode === 'lessons' ? progress : noProgress))),
    courses,
    resources: isResourceNote ? links : outline.resources,
    findings: findingsOf({ tree, courses, resources: links, outline: outline.findings }),
    tooLarge: null,
  };
}

interface CourseParts {
  readonly path: string;
  readonly options: CourseOptions;
  readonly rules: Rules;
  readonly moment: Moment;
  readonly taken: Set<string>;
}

function courseOf(draft: DraftCourse, id: string, { path, options, rules, moment, taken }: CourseParts): Course {
  const primary = primaryLink(draft);
  const counting: Counting = {
    rules,
    path,
    taken,
    weightOf: options.weighsTime ? weightByTime(draft) : () => 1,
    urlOf: (lesson, sections, number) => addressOf(lesson, sections, number, { lessonUrl: options.lessonUrl, primary }),
  };
  const { children, tally } = countCourse(draft, id, counting);
  const lessons = lessonsOf(children);
  const choice = { policy: options.policy ?? rules.policy, ...moment };
  const links = draft.resources.filter(isCounted);
  const mode = modeOf(draft, links);
  const next = mode === 'links' ? nextLink({ id, resources: links }, moment.skips) : nextLesson(lessons, choice);
  const later = nextLesson(lessons, { ...choice, policy: 'after-latest' });
  return {
    id,
    path,
    title: draft.title,
    line: draft.line,
    level: draft.level,
    mode,
    progress: mode === 'links' ? progressOfLinks(links) : progressOf(tally),
    next,
    skipped: skippedEarlier(lessons, choice),
    afterLatest: later?.id === next?.id ? null : later,
    minutesLeft: minutesLeft(lessons),
    lastDone: lastDay(lessons),
    link: primary,
    children,
    resources: draft.resources,
  };
}

function noteTitle(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function hasTask(node: DraftNode): boolean {
  return node.box !== null || node.children.some(hasTask);
}

function modeOf(draft: DraftNode, links: readonly Resource[]): CourseMode {
  if (hasTask(draft)) return 'lessons';
  return links.some(({ state }) => state !== null) ? 'links' : 'empty';
}

/** The heading's link, else the first one before the first task. */
function primaryLink(draft: DraftCourse): string | null {
  if (draft.headingLink !== null) return draft.headingLink;
  const firstTask = firstMark(draft) ?? Infinity;
  return draft.resources.find(({ kind, from }) => kind !== 'attachment' && from < firstTask)?.target ?? null;
}

function firstMark({ box, children }: DraftNode): number | null {
  if (box) return box.markOffset;
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

/** Minutes left where at least four of five open lessons say how long they take; the others count as the average. */
function minutesLeft(lessons: readonly PlacedLesson[]): number | null {
  const open = lessons.filter(({ lesson: { standing } }) => standing !== 'done' && standing !== 'dropped');
  const stated = open.flatMap(({ lesson: { minutes } }) => (minutes === null ? [] : [minutes]));
  if (stated.length === 0 || stated.length < 0.8 * open.length) return null;
  return Math.round((stated.reduce((a, b) => a + b, 0) / stated.length) * open.length);
}

function lastDay(lessons: readonly PlacedLesson[]): string | null {
  return lessons.reduce<string | null>((latest, { lesson: { doneOn } }) => {
    return doneOn !== null && (latest === null || doneOn > latest) ? doneOn : latest;
  }, null);
}
