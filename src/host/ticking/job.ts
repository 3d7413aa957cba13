import type { TFile } from 'obsidian';
import type { Chapter, Lesson, Meaning } from '../../core/course/types';

/** The meanings that a user gives a task. */
export type Standing = Extract<Meaning, 'open' | 'done' | 'doing' | 'deferred' | 'dropped'>;

/** What is written, under the name by which people know it, and in which note. */
export interface About {
  readonly id: string;
  readonly title: string;
  readonly file: TFile | null;
  readonly path: string;
}

/** What is written in one go: tasks of one note with how each shall stand, under the name of one of them. */
export interface Job extends About {
  /** The note's text when the tasks were shown. */
  readonly text: string;
  /** The offset in that text from which the positions of all of them count. */
  readonly start: number;
  readonly wishes: readonly { readonly task: Chapter | Lesson; readonly standing: Standing }[];
}
