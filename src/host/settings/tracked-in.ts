import type { Settings } from '../../core/settings';

/** What the user decided about notes and courses, as against how they are counted and shown. */
export function trackedIn({ notes, folders, courseFolders, ignored, tag }: Settings): Partial<Settings> {
  return { notes, folders, courseFolders, ignored, tag };
}
