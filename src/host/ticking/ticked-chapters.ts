import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Chapter, CourseNode, NoteCourses } from '../../core/course/types';
import type { FoundTask } from '../../core/course/find-task';
import { find } from './find';

/** The chapters that Syllabus ticked in this session: only these it opens again by itself. */
export interface TickedChapters {
  /** Takes note of the chapters among what was ticked. */
  add(ticked: readonly CourseNode[]): void;
  /** Those around a task that are ticked still. */
  around(found: FoundTask): readonly Chapter[];
  /** Forgets chapters that somebody opened again. Gives the way to stop. */
  follow(notes: ReadonlySignal<readonly NoteCourses[]>): () => void;
}

export function createTickedChapters(): TickedChapters {
  const ids = new Set<string>();
  return {
    add(ticked) {
      for (const { id, type } of ticked) if (type === 'chapter') ids.add(id);
    },
    around: ({ above }) =>
      above.filter((node): node is Chapter => node.type === 'chapter' && node.meaning === 'done' && ids.has(node.id)),
    follow: (notes) =>
      effect(() => {
        const now = notes.value;
        for (const id of ids) {
          const there = find(now, id);
          if (there?.type !== 'task' || there.found.task.meaning !== 'done') ids.delete(id);
        }
      }),
  };
}
