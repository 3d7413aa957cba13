import type { Chapter, Lesson } from '../../core/course/types';
import type { Marks, Standing } from './job';
import type { ShownTask } from './shown';

/** Lessons and chapters that get a mark together. */
export type Ticks = readonly (Chapter | Lesson)[];

/** What is written: what was asked for, the chapters that are ticked along with it, and the sentence that says so. */
export interface Decided {
  readonly own: Marks;
  readonly along: readonly Chapter[];
  readonly sentence: string;
}

/** Decides in the turn of writing, as a job does; null where nothing may be written any more. */
export type Decide = (now: ShownTask | null) => Decided | null;

/** All marks that a decision writes, those along with the others last. */
export function marksOf(decided: Decided | null): Marks | null {
  return decided && [...decided.own, ...all(decided.along, 'done')];
}

/** One mark for all of them. */
export function all(tasks: Ticks, standing: Standing): Marks {
  return tasks.map((task) => ({ task, standing }));
}

/** How many of them are lessons. */
export function lessonsAmong(tasks: Ticks): number {
  return tasks.filter(({ type }) => type === 'lesson').length;
}

export function titlesOf(chapters: readonly Chapter[]): readonly string[] {
  return chapters.map(({ title }) => title);
}
