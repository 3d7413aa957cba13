/** Lines of text in columns: the first is for names and stands left, the others are for numbers and stand right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map((row) => lineOf(row, widths)).join('\n');
}

/** A number with three digits that matter, or `–` where there is none. */
export function short(number: number | null, unit = ''): string {
  if (number === null || Number.isNaN(number)) return '–';
  const size = Math.abs(number);
  if (size >= 1000) return thousands.format(number) + unit;
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
  return number.toFixed(number === 0 ? 0 : digits) + unit;
}

const thousands = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((width, column) => {
    const cell = row[column] ?? '';
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join('  ').trimEnd();
}
