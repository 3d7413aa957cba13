import { makeReport, type Report } from '../../../scripts/report/make-report';

/** The report on notes by their paths, on a day that never passes. */
export function reportOn(notes: Readonly<Record<string, string>>): Report {
  const files = Object.entries(notes).map(([path, text]) => ({ path, text }));
  return makeReport(files, '2026-11-22');
}
