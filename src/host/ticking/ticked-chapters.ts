import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
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
  const ids = signal<ReadonlySet<string>>(new Set());
  return {
    add(ticked) {
      const chapters = ticked.filter(({ type }) => type === 'chapter');
      if (chapters.length > 0) ids.value = new Set([...ids.value, ...chapters.map(({ id }) => id)]);
    },
    around: ({ above }) =>
      above.filter(
        (node): node is Chapter => node.type === 'chapter' && node.meaning === 'done' && ids.value.has(node.id),
      ),
    follow: (notes) =>
      effect(() => {
        const known = [...ids.value];
        // Nothing is ticked in most sessions, and then nobody asks for the notes.
        const still = known.filter((id) => isDone(notes.value, id));
        if (still.length < known.length) ids.value = new Set(still);
      }),
  };
}

function isDone(notes: readonly NoteCourses[], id: string): boolean {
  const there = find(notes, id);
  return there?.type === 'task' && there.found.task.meaning === 'done';
}
