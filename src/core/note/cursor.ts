/**
 * Reads one line by columns, as Markdown's containers need it: a tab reaches to the next multiple of four, and may be
 * consumed in part. Offsets are within the line.
 */
export class Cursor {
  readonly #line: string;
  #offset = 0;
  #column = 0;
  /** Columns of a tab at the offset that are still to be consumed; 0 for a whole one. */
  #restOfTab = 0;
  /** The next visible character, found once for all steps over the blanks before it. */
  #next: { readonly offset: number; readonly column: number } | null = null;

  constructor(line: string) {
    this.#line = line;
  }

  /** Where the next visible character stands; the line's length for a blank rest. */
  get contentAt(): number {
    return this.#nextVisible().offset;
  }

  /** The rest of the line from the next visible character on; empty for a blank rest. */
  get content(): string {
    return this.#line.slice(this.contentAt);
  }

  /** Columns of white space before the next visible character. */
  get indent(): number {
    return this.#nextVisible().column - this.#column;
  }

  get isBlank(): boolean {
    return this.contentAt === this.#line.length;
  }

  /** Moves over white space, then over visible characters of one column each. */
  skipMark(length: number): void {
    const { offset, column } = this.#nextVisible();
    this.#offset = offset + length;
    this.#column = column + length;
    this.#restOfTab = 0;
    this.#next = null;
  }

  /** Moves over `columns` columns of white space at most; a tab may be left half consumed. */
  skipColumns(columns: number): void {
    let left = Math.min(columns, this.indent);
    while (left > 0) {
      const width = this.#line.charAt(this.#offset) === '\t' ? this.#restOfTab || 4 - (this.#column % 4) : 1;
      const step = Math.min(left, width);
      this.#column += step;
      left -= step;
      this.#restOfTab = width - step;
      if (this.#restOfTab === 0) this.#offset += 1;
    }
  }

  #nextVisible(): { readonly offset: number; readonly column: number } {
    return (this.#next ??= this.#findVisible());
  }

  #findVisible(): { offset: number; column: number } {
    let offset = this.#offset;
    let column = this.#column;
    for (; offset < this.#line.length; offset += 1) {
      const char = this.#line.charAt(offset);
      if (char === ' ') column += 1;
      else if (char === '\t') column += 4 - (column % 4);
      else break;
    }
    return { offset, column };
  }
}
