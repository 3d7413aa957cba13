import { findTask } from '../course/find-task';
import type { Chapter, CourseNode, Lesson } from '../course/types';

/**
 * What ticking a chapter ticks: its open lessons, and behind what it holds each chapter of it (itself included) in which
 * nothing else is left. A chapter that keeps an open lesson with a mark of the user's own stays open: `open` is the only mark
 * that a cascade replaces.
 */
export function ticksOfChapter(chapter: Chapter, open: string): readonly (Chapter | Lesson)[] {
  const ticks: (Chapter | Lesson)[] = [];
  /** Ticks what may be ticked below a node, and says whether all that counts there is done then. */
  const tick = (node: CourseNode): boolean => {
    if (node.type === 'lesson') return tickLesson(node);
    const isComplete = node.children.map(tick).every(Boolean);
    // What counts nowhere (`#no-course`) is ticked only by itself.
    const isMeant = node === chapter || (node.type === 'chapter' && counts(node));
    if (node.type === 'chapter' && isMeant && isComplete && node.mark === open) ticks.push(node);
    return isComplete;
  };
  const tickLesson = (lesson: Lesson): boolean => {
    if (isOver(lesson)) return true;
    if (lesson.mark !== open) return false;
    ticks.push(lesson);
    return true;
  };
  tick(chapter);
  return ticks;
}

/**
 * The chapters around a lesson or chapter, innermost first, that hold nothing but done lessons once it is done, and that are
 * open themselves. The same before it is ticked and after.
 */
export function chaptersToTick(nodes: readonly CourseNode[], id: string, open: string): readonly Chapter[] {
  const found = findTask(nodes, id);
  if (!found || !counts(found.task)) return [];
  const isComplete = (node: CourseNode): boolean =>
    node.id === id || (node.type === 'lesson' ? isOver(node) : node.children.every(isComplete));
  return found.above.filter(
    (node): node is Chapter => node.type === 'chapter' && node.mark === open && isComplete(node),
  );
}

/** Nobody has to do such a lesson any more, or it never counted. */
function isOver(lesson: Lesson): boolean {
  return !counts(lesson) || lesson.standing === 'done' || lesson.standing === 'dropped';
}

function counts(task: Chapter | Lesson): boolean {
  return !task.excluded && !(task.type === 'lesson' && task.recurring);
}
