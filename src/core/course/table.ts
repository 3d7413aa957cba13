/**
 * How many lines of a paragraph stand before the table that it turns into, as GFM reads tables: a header row, then a row of
 * dashes with as many cells. All of them where there is none. What stands in table cells is invisible.
 */
export function linesBeforeTable(lines: readonly string[]): number {
  const delimiter = lines.findIndex(
    (line, index) => index > 0 && isDelimiterRow(line) && cells(line) === cells(lines[index - 1] ?? ''),
  );
  return delimiter < 0 ? lines.length : delimiter - 1;
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*(?:\||$))+$/.test(line);
}

function cells(row: string): number {
  const inner = row.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').length;
}
