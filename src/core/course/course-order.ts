import { partsIn } from '../note/parts';
import type { Block, List, ListItem, NoteTree, Place, Stretch } from '../note/tree';
import { lineTitle, readText, type ReadLine } from './line';
import { namesOf } from './named-courses';
import type { Course, NoteCourses } from './types';

/** An item of a list, and the courses that it names, in order; none where it names something else. */
export interface OrderItem {
  readonly title: string;
  readonly courses: readonly Course[];
}

/**
 * The order of courses that a list gives: the outermost numbered one around a line. Null where there is none, or where it has boxes: then its
 * items are lessons. An item names its courses itself, else in what stands below it; a course that was named before is not named again.
 */
export function courseOrder(tree: NoteTree, line: number, notes: readonly NoteCourses[]): readonly OrderItem[] | null {
  const found = numberedListAt(tree, line);
  if (!found) return null;
  const named = namesOf(notes);
  const taken = new Set<Course>();
  return found.list.items.map((item) => {
    const [own, ...below] = linesIn(item).map((stretch) => readAt(tree, stretch, found.place));
    const lines = own && named(own).length > 0 ? [own] : below;
    const courses = [...new Set(lines.flatMap(named))].filter((course) => !taken.has(course));
    for (const course of courses) taken.add(course);
    return { title: own ? lineTitle(own) : '', courses };
  });
}

/** Whether there is such a list. */
export function isOrderAt(tree: NoteTree, line: number): boolean {
  return numberedListAt(tree, line) !== null;
}

interface PlacedList {
  readonly list: List;
  readonly place: Place;
}

function numberedListAt(tree: NoteTree, line: number): PlacedList | null {
  const look = (blocks: readonly Block[], place: Place): PlacedList | null => {
    for (const block of blocks) {
      if (block.type === 'quote') {
        const within = look(block.blocks, place);
        if (within) return within;
      }
      if (block.type !== 'list' || !isAround(block, line - place.line)) continue;
      if (isNumbered(tree, block, place) && !hasBox(block)) return { list: block, place };
      return look(
        block.items.flatMap((item) => item.blocks),
        place,
      );
    }
    return null;
  };
  for (const { part, ...place } of partsIn(tree)) {
    const found = look(part, place);
    if (found) return found;
  }
  return null;
}

function isNumbered({ text }: NoteTree, { items: [first] }: List, { from }: Place): boolean {
  if (!first) return false;
  const at = from + first.from;
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /\d[.)][ \t]*$/.test(text.slice(start, at));
}

function isAround({ items }: List, line: number): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return first !== undefined && last !== undefined && first.line <= line && line <= lastLineOf(last);
}

function lastLineOf(item: ListItem): number {
  return Math.max(item.line, ...linesIn(item).map(({ line }) => line));
}

function hasBox({ items }: List): boolean {
  return items.some(
    ({ mark, blocks }) => mark !== null || blocks.some((block) => block.type === 'list' && hasBox(block)),
  );
}

/** The lines of an item, its own first. */
function linesIn(item: ListItem): readonly Stretch[] {
  const below = item.blocks.flatMap((block): readonly Stretch[] => {
    if (block.type === 'paragraph') return block.lines;
    return block.type === 'list' ? block.items.flatMap(linesIn) : [];
  });
  return [item, ...below];
}

function readAt({ visible, definitions }: NoteTree, stretch: Stretch, place: Place): ReadLine {
  return readText(definitions, visible.slice(place.from + stretch.from, place.from + stretch.to), stretch, place);
}
