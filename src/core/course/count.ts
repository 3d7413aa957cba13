import { titleOf, type DraftNode } from './draft';
import { meaningOf } from './marks';
import { addressOf, type Addresses } from './opens';
import { noProgress, progressOf, progressOfOne, Tally } from './progress';
import type { Rules } from './rules';
import { noShade, shadeBelow, standingOf, type Shade } from './standing';
import type { Chapter, CourseNode, Lesson } from './types';
import { siblingIds } from './identity';
import { minutesIn } from '../note/duration';

/** What counting one course needs besides its structure. */
export interface Counting extends Addresses {
  readonly rules: Rules;
  /** Lessons weigh their minutes; one without a length weighs what the others do on average. */
  readonly weightOf: (node: DraftNode) => number;
  /** Whether a lesson may have the id that it gives itself, so that two copies of one block id stay two lessons. */
  readonly claim: (own: string) => boolean;
  readonly path: string;
}

/**
 * Counts a course: every number of every surface comes from here (user guide, “How it is counted”). Returns the nodes below the course with their progress,
 * and the course's own sums.
 */
export function countCourse(
  course: DraftNode,
  id: string,
  counting: Counting,
): { readonly children: readonly CourseNode[]; readonly tally: Tally } {
  const shade = course.isExcluded ? { ...noShade, isExcluded: true } : noShade;
  const tally = new Tally();
  const { path, lessonUrl, primary } = counting;
  const depth = within(course, { isTop: true, path, lessonUrl, primary, counting, lessons: { met: 0 } });
  return { children: childrenOf(course, id, shade, depth, tally), tally };
}

/** Each node below a parent, all of which count into `sums`. */
function childrenOf(
  parent: DraftNode,
  parentId: string,
  shade: Shade,
  depth: Depth,
  sums: Tally,
): readonly CourseNode[] {
  if (parent.children.length === 0) return nothing;
  const idOf = siblingIds(parentId);
  return parent.children.map((child) => {
    const { source } = child;
    const within = source ? { ...depth, path: source.path } : depth;
    const node = count(child, ownId(child, idOf(child.title), within), shade, within, sums);
    return source ? { ...node, source } : node;
  });
}

function ownId({ metadata }: DraftNode, fallback: string, { path, counting }: Depth): string {
  const own = metadata?.block ? `${path}^${metadata.block}` : metadata?.id && `${path}🆔${metadata.id}`;
  return own && counting.claim(own) ? own : fallback;
}

function count(draft: DraftNode, nodeId: string, above: Shade, depth: Depth, sums: Tally): CourseNode {
  const shade = draft.isExcluded ? { ...above, isExcluded: true } : above;
  const { type, mark } = draft;
  if (type === 'lesson' && mark !== null) return countLesson(draft, mark, nodeId, shade, depth, sums);
  const below = new Tally();
  const node =
    type === 'chapter' && mark !== null
      ? countChapter(draft, mark, nodeId, shade, depth, below)
      : countParent(draft, nodeId, shade, depth, below);
  sums.add(below);
  return node;
}

function countParent(draft: DraftNode, id: string, shade: Shade, depth: Depth, sums: Tally): CourseNode {
  const isSection = draft.type === 'section';
  const nodes = childrenOf(draft, id, shade, isSection ? within(draft, depth) : depth, sums);
  const { line, level } = draft;
  const title = titleOf(draft, depth.counting.rules);
  const excluded = shade.isExcluded;
  const progress = progressOf(sums);
  return isSection
    ? { type: 'section', id, title, line, excluded, progress, children: nodes, level }
    : { type: 'group', id, title, line, excluded, progress, children: nodes };
}

function countChapter(draft: DraftNode, mark: string, id: string, shade: Shade, depth: Depth, sums: Tally): Chapter {
  const { rules, weightOf } = depth.counting;
  const meaning = meaningOf(mark, rules.marks);
  const nodes = childrenOf(draft, id, shadeBelow(shade, meaning, rules), { ...depth, isTop: false }, sums);
  const counted = counts(draft, shade, depth, false);
  if (counted) sums.count(standingOf(meaning, shade), weightOf(draft));
  const { lessons, finished } = sums;
  return {
    type: 'chapter',
    id,
    title: draft.title,
    line: draft.line,
    excluded: shade.isExcluded,
    mark,
    markOffset: draft.markOffset,
    meaning,
    counted,
    progress: progressOf(sums),
    children: nodes,
    tickedEarly: meaning === 'done' && !shade.isExcluded ? lessons - finished : 0,
    readyToTick: meaning !== 'done' && meaning !== 'dropped' && !shade.isDropped && lessons > 0 && finished === lessons,
  };
}

function countLesson(draft: DraftNode, mark: string, id: string, shade: Shade, depth: Depth, sums: Tally): Lesson {
  const { rules, weightOf } = depth.counting;
  depth.lessons.met += 1;
  const meaning = meaningOf(mark, rules.marks);
  const standing = standingOf(meaning, shade);
  const counted = counts(draft, shade, depth, true);
  const { metadata } = draft;
  const isRecurring = metadata?.isRecurring ?? false;
  if (counted) sums.count(standing, weightOf(draft));
  if (!shade.isExcluded && !isRecurring) sums.addLesson(standing);
  // Most of what is counted are lessons: written out, they are made several times as fast as from parts.
  return {
    type: 'lesson',
    id,
    title: draft.title,
    line: draft.line,
    excluded: shade.isExcluded,
    mark,
    markOffset: draft.markOffset,
    meaning,
    counted: counted && standing !== 'dropped',
    progress: counted ? progressOfOne[standing] : noProgress,
    children: nothing,
    standing,
    recurring: isRecurring,
    notBefore: later(metadata?.start ?? null, metadata?.scheduled ?? null),
    doneOn: metadata?.done ?? null,
    minutes: minutesOfDraft(draft),
    url: addressOf(draft, depth.lessons.met, depth),
  };
}

/** Whether a task enters `total`, given what is counted; practice and excluded tasks never do. */
function counts(draft: DraftNode, shade: Shade, depth: Depth, isLesson: boolean): boolean {
  if (shade.isExcluded || draft.metadata?.isRecurring) return false;
  const { counted } = depth.counting.rules;
  return counted === 'lessons' ? isLesson : counted === 'all' || depth.isTop;
}

/**
 * Where the walk is: whether no task is above, what the sections above say of addresses, the note that one is in, and how many
 * lessons of the course were met on the way.
 */
interface Depth extends Addresses {
  readonly isTop: boolean;
  readonly path: string;
  readonly counting: Counting;
  readonly lessons: { met: number };
}

/** Within a section; what it says of addresses wins over what stands further out. */
function within({ options, primary }: DraftNode, around: Depth): Depth {
  return {
    isTop: around.isTop,
    path: around.path,
    counting: around.counting,
    lessons: around.lessons,
    lessonUrl: options?.lessonUrl ?? around.lessonUrl,
    primary: primary === undefined ? around.primary : primary,
  };
}

const nothing: readonly never[] = [];

/** Minutes that a lesson states, in its fields or its title. */
export function minutesOfDraft({ metadata, title }: DraftNode): number | null {
  return metadata?.minutes ?? minutesIn(title);
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
