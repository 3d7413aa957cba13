import type { LessonDraft } from '../builder/lesson-draft';

/** What came of asking for a playlist, or of reading one from a file. */
export interface Imported {
  readonly lessons: readonly LessonDraft[];
  /** How many videos were left out because they are private or deleted. */
  readonly unavailable: number;
}

/** Why no lessons came; the dictionary has a sentence for each. */
export type ImportFault =
  | 'no-list'
  | 'no-key'
  | 'wrong-key'
  | 'restricted-key'
  | 'api-off'
  | 'quota'
  | 'closed'
  | 'offline'
  | 'no-answer'
  | 'not-understood'
  | 'too-many'
  | 'empty'
  | 'cancelled';

/** The longest courses have some hundred lessons: what is longer than this is a channel, or an attack. */
export const mostLessons = 2_000;
