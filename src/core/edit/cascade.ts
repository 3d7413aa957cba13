import type { Chapter, CourseNode, Lesson } from '../course/types';

/** The marks that a cascade may replace and write. A mark of the user's own is never overwritten by one. */
export interface CascadeMarks {
  readonly open: string;
  readonly done: string;
}

/**
 * What ticking a chapter ticks, as offsets of marks in the note: its open lessons, and each chapter of it (itself included)
 * in which nothing else is left. A chapter that keeps an open lesson with a mark of the user's own stays open.
 */
export function ticksOfChapter(chapter: Chapter, marks: CascadeMarks): readonly number[] {
  const ticks: number[] = [];
  /** Ticks what may be ticked below a node, and says whether all that counts there is done then. */
  const tick = (node: CourseNode): boolean => {
    if (node.type === 'lesson') return tickLesson(node);
    const isComplete = node.children.map(tick).every(Boolean);
    if (node.type === 'chapter' && isComplete && node.mark === marks.open) ticks.push(node.markOffset);
    return isComplete;
  };
  const tickLesson = (lesson: Lesson): boolean => {
    if (lesson.excluded || lesson.recurring || lesson.standing === 'done' || lesson.standing === 'dropped') return true;
    if (lesson.mark !== marks.open) return false;
    ticks.push(lesson.markOffset);
    return true;
  };
  tick(chapter);
  return ticks.sort((a, b) => a - b);
}

/** The chapters around a lesson, innermost first, that hold nothing but done lessons and are not ticked themselves. */
export function chaptersToTick(
  nodes: readonly CourseNode[],
  lessonId: string,
  { open }: CascadeMarks,
): readonly Chapter[] {
  const above = ancestorsOf(nodes, lessonId) ?? [];
  return above.filter((node): node is Chapter => node.type === 'chapter' && node.readyToTick && node.mark === open);
}

/** What stands above a node, innermost first; null where it is not below these nodes. */
function ancestorsOf(nodes: readonly CourseNode[], id: string): readonly CourseNode[] | null {
  for (const node of nodes) {
    if (node.id === id) return [];
    const above = ancestorsOf(node.children, id);
    if (above) return [...above, node];
  }
  return null;
}
