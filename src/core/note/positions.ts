import type { Node } from 'mdast';
import { lineAt, textOf, type Line } from './lines';
import type { Stretch } from './tree';

/** Turns nodes of the parser's tree into positions in the note. `from` is where the parsed text begins. */
export class Positions {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #from: number;

  constructor(text: string, lines: readonly Line[], from: number) {
    this.#text = text;
    this.#lines = lines;
    this.#from = from;
  }

  /** Where a node stands, without the white space at its end. */
  at(node: Node): Stretch {
    const from = this.#from + (node.position?.start.offset ?? 0);
    return {
      line: lineAt(this.#lines, from),
      from,
      to: this.#trimmed(from, this.#from + (node.position?.end.offset ?? 0)),
    };
  }

  /** The lines of a paragraph or heading, each without the marks of the containers around it, `quotes` of which are quotes. */
  linesOf(node: Node, quotes: number): Stretch[] {
    const { line, from, to } = this.at(node);
    const lastLine = lineAt(this.#lines, to);
    const stretches: Stretch[] = [];
    for (let index = line; index <= lastLine; index += 1) {
      const whole = this.#lines[index] ?? { from, to };
      const end = index === lastLine ? to : whole.to;
      const start = index === line ? from : Math.min(end, whole.from + marksBefore(textOf(this.#text, whole), quotes));
      stretches.push({ line: index, from: start, to: this.#trimmed(start, end) });
    }
    return stretches;
  }

  #trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && ' \t\r\n'.includes(this.#text.charAt(end - 1))) end -= 1;
    return end;
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
