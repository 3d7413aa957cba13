/**
 * Reads one line by columns, as Markdown's containers need it: a tab reaches to the next multiple of four, and may be
 * consumed in part. Offsets are within the line.
 */
export class Cursor {
  readonly #line: string;
  offset = 0;
  column = 0;
  #restOfTab = 0;

  constructor(line: string) {
    this.#line = line;
  }

  /** Columns of white space before the next visible character. */
  get indent(): number {
    return this.#nextVisible().column - this.column;
  }

  /** The rest of the line from the next visible character on; empty for a blank rest. */
  get content(): string {
    return this.#line.slice(this.#nextVisible().offset);
  }

  get isBlank(): boolean {
    return this.#nextVisible().offset === this.#line.length;
  }

  /** Moves to the next visible character. */
  skipIndent(): void {
    const next = this.#nextVisible();
    this.offset = next.offset;
    this.column = next.column;
    this.#restOfTab = 0;
  }

  /** Moves over visible characters, one column each. */
  skipVisible(count: number): void {
    this.offset += count;
    this.column += count;
  }

  /** Moves over `columns` columns of white space at most; a tab may be left half consumed. */
  skipColumns(columns: number): void {
    let left = columns;
    while (left > 0 && this.isAtBlank()) {
      const width = this.#line.charAt(this.offset) === '\t' ? this.#restOfTab || 4 - (this.column % 4) : 1;
      const step = Math.min(left, width);
      this.column += step;
      left -= step;
      this.#restOfTab = width - step;
      if (this.#restOfTab === 0) this.offset += 1;
    }
  }

  isAtBlank(): boolean {
    const char = this.#line.charAt(this.offset);
    return char === ' ' || char === '\t';
  }

  #nextVisible(): { offset: number; column: number } {
    let { offset, column } = this;
    for (; offset < this.#line.length; offset += 1) {
      const char = this.#line.charAt(offset);
      if (char === ' ') column += 1;
      else if (char === '\t') column += 4 - (column % 4);
      else break;
    }
    return { offset, column };
  }
}
