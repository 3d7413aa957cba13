import { findTask } from '../course/find-task';
import type { Chapter, CourseNode, Lesson } from '../course/types';

/**
 * What ticking a chapter ticks: its open lessons, and behind what it holds each chapter of it (itself included) in which
 * nothing else is left. `open` is the only mark that goes along, null where none does: a chapter stays open that keeps a lesson with
 * a mark of the user's own. The chapter itself is what was asked for, whatever its mark; what was dropped with it is open then.
 */
export function ticksOfChapter(chapter: Chapter, open: string | null): readonly (Chapter | Lesson)[] {
  const ticks: (Chapter | Lesson)[] = [];
  /** Ticks what may be ticked below a node, and says whether all that counts there is done then. */
  const tick = (node: CourseNode, isDropped: boolean): boolean => {
    if (node.type === 'lesson') return tickLesson(node, isDropped);
    const isItself = node === chapter;
    const isDroppedBelow = isDropped || (!isItself && node.type === 'chapter' && node.meaning === 'dropped');
    const isComplete = node.children.map((child) => tick(child, isDroppedBelow)).every(Boolean);
    if (node.type !== 'chapter' || !isComplete) return isComplete;
    // What counts nowhere (`#no-course`) is ticked only by itself.
    if (isItself ? node.meaning !== 'done' : counts(node) && node.mark === open) ticks.push(node);
    return true;
  };
  const tickLesson = (lesson: Lesson, isDropped: boolean): boolean => {
    if (isDropped || !counts(lesson) || lesson.standing === 'done' || lesson.meaning === 'dropped') return true;
    if (lesson.mark !== open) return false;
    ticks.push(lesson);
    return true;
  };
  tick(chapter, false);
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
