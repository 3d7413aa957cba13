import type { ReadonlySignal } from '@preact/signals-core';
import type { Chapter, Lesson } from '../../core/course/types';
import { chaptersToTick, ticksOfChapter } from '../../core/edit/cascade';
import { markFor } from '../../core/edit/done-mark';
import { rulesOf, type Settings } from '../../core/settings';
import type { ShownTask } from './shown';

/** What is ticked besides the very thing that is ticked, by the settings of that moment. */
export interface Cascades {
  /** What ticking a chapter ticks, itself included. */
  within(chapter: Chapter): readonly (Chapter | Lesson)[];
  /** The chapters that are complete once this one is done, innermost first; those that are not open themselves are left out. */
  around(shown: ShownTask): readonly Chapter[];
  /** Whether a chapter is still open, and all that it holds is done. */
  isReady(chapter: Chapter): boolean;
}

export function createCascades(settings: ReadonlySignal<Settings>): Cascades {
  /** The mark that a cascade replaces; null where the table has none for open. One for done is the writer's to miss. */
  const openMark = (): string | null => markFor('open', rulesOf(settings.value).marks);
  return {
    within: (chapter) => ticksOfChapter(chapter, openMark()),
    around({ there: { course, found } }) {
      const open = openMark();
      return open === null ? [] : chaptersToTick(course.children, found.task.id, open);
    },
    isReady: ({ readyToTick, mark }) => readyToTick && mark === openMark(),
  };
}
