import type { Block, ListItem } from './tree';

/** An item, a quote or a piece, which gets its blocks once they grow no more. */
export interface Owner {
  blocks: readonly Block[];
}

export const noBlocks: readonly Block[] = [];

/** The blocks of a piece, a quote or an item as long as lines are read into them. */
export class GrowingBlocks {
  /** The column from which a line's text counts as within. */
  column: number;
  #owner: Owner;
  #blocks: Block[] | null = null;
  /** The list at their end, and what makes an item one of it: the bullet, or what stands behind the number. */
  #items: ListItem[] | null = null;
  #sign = '';

  constructor(column: number, owner: Owner) {
    this.column = column;
    this.#owner = owner;
  }

  /** Begins anew for another owner, once this one is closed. */
  begin(column: number, owner: Owner): this {
    this.column = column;
    this.#owner = owner;
    this.#blocks = this.#items = null;
    return this;
  }

  add(block: Block): void {
    this.#items = null;
    if (this.#blocks) this.#blocks.push(block);
    else this.#blocks = [block];
  }

  addItem(item: ListItem, sign: string): void {
    if (this.#items && this.#sign === sign) {
      this.#items.push(item);
      return;
    }
    const items = [item];
    this.add({ type: 'list', items });
    this.#items = items;
    this.#sign = sign;
  }

  /** Puts a block in the place of the last one. */
  replaceLast(block: Block): void {
    this.#blocks?.pop();
    this.add(block);
  }

  close(): void {
    if (this.#blocks) this.#owner.blocks = this.#blocks.map(fitting);
  }
}

/** An array that grew keeps room for more than it has, for as long as the note is held. */
function fitting(block: Block): Block {
  if (block.type === 'list' && block.items.length > 1) return { type: 'list', items: block.items.slice() };
  if (block.type === 'paragraph' && block.lines.length > 1) return { type: 'paragraph', lines: block.lines.slice() };
  return block;
}
