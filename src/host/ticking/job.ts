import type { Chapter, Lesson, Meaning } from '../../core/course/types';

/** The meanings that a user gives a task. */
export type Standing = Extract<Meaning, 'open' | 'done' | 'doing' | 'deferred' | 'dropped'>;

/** What is written in one go: tasks of one note with how each shall stand, under the name of one of them. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** The offset in the note from which the positions of all of them count. */
  readonly start: number;
  readonly wishes: readonly { readonly task: Chapter | Lesson; readonly standing: Standing }[];
}
