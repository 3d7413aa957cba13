/**
 * How many lines of a paragraph stand before the table that it turns into, as GFM reads tables: a header row, then a row of
 * dashes with as many cells. All of them where there is none. What stands in table cells is invisible.
 */
export function linesBeforeTable(lines: readonly string[]): number {
  const delimiter = lines.findIndex(
    (line, index) =>
      index > 0 && isDelimiterRow(line) && cellsOf(line).length === cellsOf(lines[index - 1] ?? '').length,
  );
  return delimiter < 0 ? lines.length : delimiter - 1;
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function cellsOf(row: string): readonly string[] {
  return row.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '').split('|');
}
