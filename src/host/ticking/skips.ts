import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { stillSkipped } from '../../core/course/still-skipped';
import type { Lesson, NoteCourses } from '../../core/course/types';
import type { Device } from '../device';

/** *Skip for now*: which lessons and links are not wanted next, on this device, and the mark that each had then. */
export interface Skips {
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  skip(lesson: Pick<Lesson, 'id' | 'mark'>): void;
  /** Forgets what no longer holds, whenever the notes change. Null stands for notes that are not all read yet. */
  follow(notes: () => readonly NoteCourses[] | null): () => void;
}

const key = 'syllabus-skips';

export function createSkips(device: Device): Skips {
  let marks: ReadonlyMap<string, string> = new Map(pairsIn(device.load(key)));
  const ids = signal<ReadonlySet<string>>(new Set(marks.keys()));
  const keep = (now: typeof marks): void => {
    marks = now;
    ids.value = new Set(marks.keys());
    device.save(key, [...marks]);
  };
  return {
    ids,
    skip({ id, mark }) {
      keep(new Map(marks).set(id, mark));
    },
    follow: (notes) =>
      effect(() => {
        const now = ids.value.size > 0 ? notes() : null;
        const still = now && stillSkipped(marks, now);
        if (still && still.size < marks.size) keep(still);
      }),
  };
}

function pairsIn(saved: unknown): [string, string][] {
  return Array.isArray(saved) ? saved.filter(isPair) : [];
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}
