import { makeReport, type Report } from '../../../scripts/report/make-report';

/** The report on notes by their paths, on a day that never passes; the folders are one course each. */
export function reportOn(notes: Readonly<Record<string, string>>, courseFolders: readonly string[] = []): Report {
  const files = Object.entries(notes).map(([path, text]) => ({ path, text }));
  return makeReport(files, '2026-11-22', courseFolders);
}
