import { linksOf, type CourseLink } from '../../core/course/course-links';
import { placeOf } from '../../core/course/placed';
import type { Chapter, Course, Lesson, NodeSource, NoteCourses } from '../../core/course/types';
import { linesOf } from '../../core/note/lines';
import { partsIn } from '../../core/note/parts';
import { readNote } from '../../core/note/read-note';
import type { NoteTree } from '../../core/note/tree';
import type { Whereabouts } from '../lessons/course-at';

/** What can be ticked and has a line of its own. */
export type TaskAt = Chapter | Lesson | CourseLink;

/**
 * The lesson, chapter or link that a line of a note belongs to, in the note's own courses or in one that takes the note in: the
 * innermost one whose item holds the line. Null for a line in none, such as prose below a list.
 */
export function taskAt(
  notes: readonly NoteCourses[],
  tree: NoteTree,
  { path, line: here }: Whereabouts,
): TaskAt | null {
  const own = notes.filter((note) => note.path === path);
  const lines = [here, ...itemsAround(tree, here)];
  for (const course of [...own, ...notes].flatMap(({ courses }) => courses)) {
    for (const line of lines) {
      const found = inCourse(course, placeOf(notes, course).line, { path, line });
      if (found) return found;
    }
  }
  return null;
}

function inCourse(course: Course, line: number, at: Whereabouts): TaskAt | null {
  const start: Pick<NodeSource, 'path' | 'line' | 'property'> = { path: course.path, line };
  if (course.mode === 'links' && course.path === at.path) {
    return linksOf(course).find((link) => line + link.line === at.line) ?? null;
  }
  const ahead = course.children.map((node) => ({ node, around: start }));
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node } = next;
    const around = node.source ?? next.around;
    // A lesson that is a whole note is under the cursor wherever that is in it.
    const isHere = around.path === at.path && (around.property ?? around.line + node.line === at.line);
    if ('mark' in node && isHere) return node;
    for (const child of node.children) ahead.push({ node: child, around });
  }
  return null;
}

/**
 * The lines where the items begin that hold a line, innermost first: those that are still open where the note ends with it. In
 * place of nothing, and of what Obsidian hides, stands what continues no paragraph, so that the indentation decides.
 */
function itemsAround(tree: NoteTree, line: number): readonly number[] {
  const { text, visible } = tree;
  const { from, to } = linesOf(text)[line] ?? { from: 0, to: 0 };
  const shown = visible.slice(from, to);
  const end = /[^\s>]/.test(shown) ? shown : text.slice(from, to).replace(/[^\s>].*|$/, '#');
  const last = partsIn(readNote(visible.slice(0, from) + end, tree)).at(-1);
  const around: number[] = [];
  for (let block = last?.part.at(-1); last && block;) {
    const item = block.type === 'list' ? block.items.at(-1) : null;
    // What stands in the line of an item without a text of its own belongs to the items within.
    if (item && item.from < item.to) around.unshift(last.line + item.line);
    const holder = block.type === 'quote' ? block : item;
    block = holder?.blocks.at(-1);
  }
  return around;
}
