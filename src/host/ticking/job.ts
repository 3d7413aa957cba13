import type { TFile } from 'obsidian';
import type { Chapter, Lesson, Meaning } from '../../core/course/types';
import type { Shown, ShownTask } from './shown';

/** The meanings that a user gives a task. */
export type Standing = Extract<Meaning, 'open' | 'done' | 'doing' | 'deferred' | 'dropped'>;

/** What is written, under the name by which people know it, and in which note. */
export interface About {
  readonly id: string;
  readonly title: string;
  readonly file: TFile | null;
  readonly path: string;
}

/** What a job is about that does something to what is shown. */
export function aboutShown({ there, file, path }: Shown): About {
  const { id, title } = there.type === 'task' ? there.found.task : there.link;
  return { id, title, file, path };
}

/** How tasks of one note shall stand. */
export type Marks = readonly { readonly task: Chapter | Lesson; readonly standing: Standing }[];

/** What is written in one go, under the name of the task that it is about. */
export interface Job extends About {
  readonly shown: ShownTask;
  /** How the task shall stand. */
  readonly standing: Standing;
  /**
   * All that is written, decided in the turn of writing: given the task as it stands in the note then, or null where it is not known
   * what stands around it then. Null refuses.
   */
  readonly marks: (now: ShownTask | null) => Marks | null;
}
