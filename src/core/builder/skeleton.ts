import { partsIn } from '../note/parts';
import type { Block, ListItem, NoteTree, Stretch } from '../note/tree';

/** A line of a note as its structure sees it: what it is and says, and how many items and quotes are around it. */
export interface Bone {
  /** Null for code, HTML and the like, which are only known to stand there. */
  readonly line: number | null;
  readonly depth: number;
  readonly said: string;
  /** Set for an item: it, and the offset from which its positions count. */
  readonly item?: ItemAt;
}

interface ItemAt {
  readonly item: ListItem;
  readonly start: number;
}

/** What a note is made of, in document order: two notes with the same skeleton have the same courses. */
export function skeletonOf(tree: NoteTree): readonly Bone[] {
  const bones: Bone[] = [];
  for (const { part, line, from } of partsIn(tree)) {
    const textOf = (stretch: Stretch): string => tree.visible.slice(from + stretch.from, from + stretch.to);
    const visit = (blocks: readonly Block[], depth: number): void => {
      for (const block of blocks) visitOne(block, depth);
    };
    const visitOne = (block: Block, depth: number): void => {
      const add = (at: number, said: string): void => void bones.push({ line: line + at, depth, said });
      if (block.type === 'opaque') bones.push({ line: null, depth, said: '' });
      else if (block.type === 'heading') add(block.line, `${'#'.repeat(block.level)} ${block.text}`);
      else if (block.type === 'paragraph') for (const stretch of block.lines) add(stretch.line, ` ${textOf(stretch)}`);
      else if (block.type === 'quote') {
        add(
          block.line,
          `> ${block.callout ? `${block.callout.kind} ${textOf(block.callout.title ?? { ...block, to: block.from })}` : ''}`,
        );
        visit(block.blocks, depth + 1);
      } else {
        for (const item of block.items) {
          const said = itemSaid(item.mark, textOf(item));
          bones.push({ line: line + item.line, depth, said, item: { item, start: from } });
          visit(item.blocks, depth + 1);
        }
      }
    };
    visit(part, 0);
  }
  return bones;
}

/** What an item is in a skeleton: its mark, null where it is no task, and its words. */
export function itemSaid(mark: string | null, words: string): string {
  return mark === null ? `- ${words}` : `-[${mark}] ${words}`;
}
