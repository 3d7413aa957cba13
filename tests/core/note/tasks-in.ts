import { blocksIn } from './whole';
import type { Block, ListItem, NoteTree } from '../../../src/core/note/tree';

export interface ItemFound {
  readonly item: ListItem;
  /** The items around it, outermost first. */
  readonly within: readonly ListItem[];
  /** The headings above it. */
  readonly trail: readonly string[];
}

/** Every list item of a note in document order, in quotes and callouts too. */
export function itemsIn(tree: NoteTree): ItemFound[] {
  const found: ItemFound[] = [];
  const headings: { level: number; text: string }[] = [];
  const walk = (block: Block, within: readonly ListItem[]): void => {
    if (block.type === 'quote') for (const child of block.blocks) walk(child, within);
    if (block.type !== 'list') return;
    for (const item of block.items) {
      found.push({ item, within, trail: headings.map(({ text }) => text) });
      for (const child of item.blocks) walk(child, [...within, item]);
    }
  };
  for (const block of blocksIn(tree)) {
    if (block.type !== 'heading') walk(block, []);
    else {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push(block);
    }
  }
  return found;
}

export interface TaskFound {
  readonly line: number;
  readonly mark: string;
  readonly markOffset: number;
  readonly depth: number;
}

export function tasksIn(tree: NoteTree): TaskFound[] {
  return itemsIn(tree).flatMap(({ item: { line, mark, markOffset }, within }) =>
    mark === null ? [] : [{ line, mark, markOffset, depth: within.length }],
  );
}
