import type { Settings } from '../../core/settings';

/** What the user decided about notes and single courses, as against how all of them are counted and shown. */
export function trackedIn(settings: Settings): Partial<Settings> {
  const { notes, folders, courseFolders, ignored, tag, pinned, hidden, policies, levels, ignoredFindings } = settings;
  return { notes, folders, courseFolders, ignored, tag, pinned, hidden, policies, levels, ignoredFindings };
}
