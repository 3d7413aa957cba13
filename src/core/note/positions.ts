import { lineAt, textOf, trimmedEnd, type Line } from './lines';
import type { Stretch } from './tree';

/** Where the parser says that something stands: offsets in the text that it was given. */
export interface Span {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** Turns what the parser says into positions in the piece. */
export class Positions {
  readonly #text: string;
  readonly #lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Where a block stands, without the white space at its end. */
  at({ start, end }: Span): Stretch {
    return {
      line: this.lineAt(start.offset),
      from: start.offset,
      to: trimmedEnd(this.#text, start.offset, end.offset),
    };
  }

  lineAt(offset: number): number {
    return lineAt(this.#lines, offset);
  }

  /** The lines of a paragraph or heading, each without the marks of the containers around it, `quotes` of which are quotes. */
  linesOf(block: Span, quotes: number): Stretch[] {
    const { line, from, to } = this.at(block);
    const lastLine = this.lineAt(to);
    const stretches: Stretch[] = [];
    for (let index = line; index <= lastLine; index += 1) {
      const whole = this.#lines[index] ?? { from, to };
      const end = index === lastLine ? to : whole.to;
      const start = index === line ? from : Math.min(end, whole.from + marksBefore(textOf(this.#text, whole), quotes));
      stretches.push({ line: index, from: start, to: trimmedEnd(this.#text, start, end) });
    }
    return stretches;
  }
}

/** How much at the beginning of a paragraph's further line belongs to the containers around it. */
function marksBefore(line: string, quotes: number): number {
  const mark = /[ \t]*>/y;
  let at = 0;
  for (let quote = 0; quote < quotes && mark.test(line); quote += 1) at = mark.lastIndex;
  while (' \t'.includes(line.charAt(at)) && at < line.length) at += 1;
  return at;
}
