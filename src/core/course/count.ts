import type { Box } from '../note/tree';
import type { DraftNode } from './draft';
import { meaningOf } from './marks';
import { addTallies, noTally, progressOf, tallyOf, type Tally } from './progress';
import type { Rules } from './rules';
import { noShade, shadeBelow, standingOf, type Shade } from './standing';
import type { Chapter, CourseNode, Lesson } from './types';
import { siblingIds } from './identity';
import { minutesIn } from '../note/duration';

/** What counting one course needs besides its structure. */
export interface Counting {
  readonly rules: Rules;
  /** Lessons weigh their minutes; one without a length weighs what the others do on average. */
  readonly weightOf: (node: DraftNode) => number;
  /** What a lesson opens, given the sections around it, innermost first, and its number among the course's lessons. */
  readonly urlOf: (lesson: DraftNode, sections: readonly DraftNode[], number: number) => string | null;
  /** Whether a lesson may have the id that it gives itself, so that two copies of one block id stay two lessons. */
  readonly claim: (own: string) => boolean;
  readonly path: string;
}

/** A counted node with what its parents sum up: by the chosen rule, and by lessons whatever the rule is. */
interface Counted<Node extends CourseNode = CourseNode> {
  readonly node: Node;
  readonly tally: Tally;
  readonly lessons: Tally;
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
  let number = 0;

  const children = (parent: DraftNode, parentId: string, shade: Shade, depth: Depth): readonly Counted[] => {
    const idOf = siblingIds(parentId);
    return parent.children.map((child) => {
      const { source } = child;
      const within = source ? { ...depth, path: source.path } : depth;
      const counted = count(child, ownId(child, idOf(child.title), within.path), shade, within);
      return source ? { ...counted, node: { ...counted.node, source } } : counted;
    });
  };

  const ownId = ({ metadata }: DraftNode, fallback: string, path: string): string => {
    const own = metadata?.block ? `${path}^${metadata.block}` : metadata?.id && `${path}🆔${metadata.id}`;
    return own && counting.claim(own) ? own : fallback;
  };

  const count = (draft: DraftNode, nodeId: string, above: Shade, depth: Depth): Counted => {
    const shade = draft.isExcluded ? { ...above, isExcluded: true } : above;
    if (draft.type === 'section' || draft.type === 'group' || !draft.box)
      return countParent(draft, nodeId, shade, depth);
    return draft.type === 'chapter'
      ? countChapter(draft, draft.box, nodeId, shade, depth)
      : countLesson(draft, draft.box, nodeId, shade, depth);
  };

  const countParent = (draft: DraftNode, nodeId: string, shade: Shade, depth: Depth): Counted => {
    const isSection = draft.type === 'section';
    const below = children(
      draft,
      nodeId,
      shade,
      isSection ? { ...depth, sections: [draft, ...depth.sections] } : depth,
    );
    const { tally, lessons, nodes } = summed(below);
    const base = {
      id: nodeId,
      title: draft.title,
      line: draft.line,
      excluded: shade.isExcluded,
      progress: progressOf(tally),
      children: nodes,
    };
    const node: CourseNode = isSection ? { ...base, type: 'section', level: draft.level } : { ...base, type: 'group' };
    return { node, tally, lessons };
  };

  const countChapter = (draft: DraftNode, box: Box, nodeId: string, shade: Shade, depth: Depth): Counted<Chapter> => {
    const meaning = meaningOf(box.mark, counting.rules.marks);
    const below = children(draft, nodeId, shadeBelow(shade, meaning, counting.rules), { ...depth, isTop: false });
    const { tally, lessons, nodes } = summed(below);
    const counted = counts(draft, shade, depth, false);
    const own = counted ? tallyOf(standingOf(meaning, shade), counting.weightOf(draft)) : noTally;
    const all = addTallies([own, tally]);
    const isAllDone = lessons.total > 0 && lessons.done === lessons.total;
    const node: Chapter = {
      type: 'chapter',
      id: nodeId,
      title: draft.title,
      line: draft.line,
      excluded: shade.isExcluded,
      mark: box.mark,
      markOffset: box.markOffset,
      meaning,
      counted,
      progress: progressOf(all),
      children: nodes,
      tickedEarly: meaning === 'done' && !shade.isExcluded ? lessons.total - lessons.done : 0,
      readyToTick: meaning !== 'done' && meaning !== 'dropped' && !shade.isDropped && isAllDone,
    };
    return { node, tally: all, lessons };
  };

  const countLesson = (draft: DraftNode, box: Box, nodeId: string, shade: Shade, depth: Depth): Counted<Lesson> => {
    number += 1;
    const meaning = meaningOf(box.mark, counting.rules.marks);
    const standing = standingOf(meaning, shade);
    const counted = counts(draft, shade, depth, true);
    const tally = tallyOf(standing, counting.weightOf(draft));
    const own = counted ? tally : noTally;
    const isRecurring = draft.metadata?.isRecurring ?? false;
    // Most of what is counted are lessons: written out, they are made several times as fast as from parts.
    const node: Lesson = {
      type: 'lesson',
      id: nodeId,
      title: draft.title,
      line: draft.line,
      excluded: shade.isExcluded,
      mark: box.mark,
      markOffset: box.markOffset,
      meaning,
      counted: counted && standing !== 'dropped',
      progress: progressOf(own),
      children: [],
      standing,
      recurring: isRecurring,
      notBefore: later(draft.metadata?.start ?? null, draft.metadata?.scheduled ?? null),
      doneOn: draft.metadata?.done ?? null,
      minutes: minutesOfDraft(draft),
      url: counting.urlOf(draft, depth.sections, number),
    };
    return { node, tally: own, lessons: shade.isExcluded || isRecurring ? noTally : tally };
  };

  /** Whether a task enters `total`, given what is counted; practice and excluded tasks never do. */
  const counts = (draft: DraftNode, shade: Shade, depth: Depth, isLesson: boolean): boolean => {
    if (shade.isExcluded || draft.metadata?.isRecurring) return false;
    if (counting.rules.counted === 'lessons') return isLesson;
    return counting.rules.counted === 'all' || depth.isTop;
  };

  const shade = course.isExcluded ? { ...noShade, isExcluded: true } : noShade;
  const { tally, nodes } = summed(
    children(course, id, shade, { isTop: true, sections: [course], path: counting.path }),
  );
  return { children: nodes, tally };
}

/** Where the walk is: whether no task is above, and the sections above, innermost first. */
interface Depth {
  readonly isTop: boolean;
  readonly sections: readonly DraftNode[];
  /** The note that one is in. */
  readonly path: string;
}

/** Minutes that a lesson states, in its fields or its title. */
export function minutesOfDraft({ metadata, title }: DraftNode): number | null {
  return metadata?.minutes ?? minutesIn(title);
}

function summed(below: readonly Counted[]): { tally: Tally; lessons: Tally; nodes: readonly CourseNode[] } {
  return {
    tally: addTallies(below.map(({ tally }) => tally)),
    lessons: addTallies(below.map(({ lessons }) => lessons)),
    nodes: below.map(({ node }) => node),
  };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
