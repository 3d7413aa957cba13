import type { Report } from './make-report';

const columns = [
  'note',
  'line',
  'course',
  'mode',
  'done',
  'total',
  'percent',
  'skipped',
  'next',
  'next line',
  'trail',
  'url',
];

/** One row for each course, as RFC 4180 writes tables. Lines are 1-based; what is not known is empty. */
export function asCsv({ notes }: Report): string {
  const rows = notes.flatMap(({ path, courses }) =>
    courses.map(({ line, title, mode, progress: { done, total, percent }, skipped, next }) => [
      path,
      line + 1,
      title,
      mode,
      done,
      total,
      percent,
      skipped,
      next?.title,
      next && next.line + 1,
      next?.trail.join(' › '),
      next?.url,
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
