import { calloutOf } from './callout';
import { GrowingBlocks, noBlocks, type Owner } from './growing-blocks';
import type { Block, ListItem } from './tree';

interface OpenQuote extends Owner {
  readonly line: number;
  readonly from: number;
}

/** The piece, the quote in it where one is open, and the items that are open in these. */
export class QuickContainers {
  readonly #text: string;
  readonly #piece: Owner = { blocks: noBlocks };
  readonly #around: GrowingBlocks[] = [];
  #inner = new GrowingBlocks(0, this.#piece);
  /** What was closed last: most items are opened where another one of their list was closed. */
  #closed: GrowingBlocks | null = null;
  #quote: OpenQuote | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a line is read into that is indented far enough. */
  get inner(): GrowingBlocks {
    return this.#inner;
  }

  get isInQuote(): boolean {
    return this.#quote !== null;
  }

  /** How many items and quotes are open. */
  get depth(): number {
    return this.#around.length;
  }

  openItem(item: ListItem & Owner, sign: string, column: number): void {
    this.#inner.addItem(item, sign);
    this.#open(column, item);
  }

  openQuote(line: number, from: number): void {
    this.closeItemsBehind(0);
    this.#quote = { blocks: noBlocks, line, from };
    this.#open(0, this.#quote);
  }

  /** Closes the items that are indented further than a line; says whether there were any. */
  closeItemsBehind(column: number): boolean {
    const depth = this.#around.length;
    while (this.#inner.column > column) this.#close();
    return this.#around.length < depth;
  }

  closeQuote(): void {
    if (!this.#quote) return;
    const { line, from } = this.#quote;
    this.closeItemsBehind(0);
    this.#close();
    this.#inner.add({ type: 'quote', line, from, ...calloutOf(this.#text, this.#quote.blocks) });
    this.#quote = null;
  }

  /** Everything that was read, once nothing follows. */
  closeAll(): readonly Block[] {
    this.closeQuote();
    this.closeItemsBehind(0);
    this.#inner.close();
    return this.#piece.blocks;
  }

  #open(column: number, owner: Owner): void {
    this.#around.push(this.#inner);
    this.#inner = this.#closed?.begin(column, owner) ?? new GrowingBlocks(column, owner);
    this.#closed = null;
  }

  #close(): void {
    this.#inner.close();
    this.#closed = this.#inner;
    this.#inner = this.#around.pop() ?? this.#inner;
  }
}
