/** A lesson as somebody means it, before it stands in a note: typed, pasted, counted or read from a list of videos. */
export interface LessonDraft {
  /** Words, not Markdown: whatever signs are in it shall be seen as they are. */
  readonly title: string;
  /** What it opens: a web address, or a link within the vault. */
  readonly url: string | null;
  /** How long it takes. */
  readonly seconds: number | null;
  readonly isDone: boolean;
  /** With lessons below it is a chapter. */
  readonly children: readonly LessonDraft[];
}

/** A lesson that nothing more is known of than what is given. */
export function lessonDraft(title: string, more: Partial<Omit<LessonDraft, 'title'>> = {}): LessonDraft {
  return { title, url: null, seconds: null, isDone: false, children: [], ...more };
}

/** How many lines these are, chapters and lessons. */
export function countDrafts(drafts: readonly LessonDraft[]): number {
  return drafts.reduce((sum, { children }) => sum + 1 + countDrafts(children), 0);
}

/** How many of them are lessons: what has nothing below it. */
export function countLessons(drafts: readonly LessonDraft[]): number {
  return drafts.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : countLessons(children)), 0);
}
