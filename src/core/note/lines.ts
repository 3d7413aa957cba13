/** Where a line starts and where its text ends, as UTF-16 offsets; `to` excludes the line end. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

const lineEnd = /\r\n|\n|\r/g;

/**
 * The lines of a text as Markdown counts them: ended by LF, CRLF or a lone CR, and by nothing else (not U+2028). A byte order
 * mark belongs to no line: the first one starts behind it.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (const end of text.matchAll(lineEnd)) {
    lines.push({ from, to: end.index });
    from = end.index + end[0].length;
  }
  lines.push({ from, to: text.length });
  return lines;
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
