/** Where a line starts and where its text ends, as UTF-16 offsets; `to` excludes the line end. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

const restOfLine = /[^\r\n]*/y;

/**
 * The lines of a text as Markdown counts them: ended by LF, CRLF or a lone CR, and by nothing else (not U+2028). A byte order
 * mark belongs to no line: the first one starts behind it.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let line: Line | null = lineFrom(text, startOf(text)); line; line = lineBelow(text, line)) lines.push(line);
  return lines;
}

/** Where a note's first line starts: behind a byte order mark. */
export function startOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

export function lineFrom(text: string, from: number): Line {
  restOfLine.lastIndex = from;
  restOfLine.test(text);
  return { from, to: restOfLine.lastIndex };
}

/** Null below the last line. What stands behind the last line end is a line, empty or not. */
export function lineBelow(text: string, { to }: Line): Line | null {
  return to < text.length ? lineFrom(text, endBehind(text, to)) : null;
}

/** The offset behind the line end at `to`; the text's end for a line without one. */
export function endBehind(text: string, to: number): number {
  return Math.min(text.length, to + (text.startsWith('\r\n', to) ? 2 : 1));
}

/** Where a stretch ends without the white space at its end. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

export function textOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.from, line.to) : '';
}

/** The number of the line that holds an offset; a line end belongs to the line before. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
