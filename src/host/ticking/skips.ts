import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { stillSkipped } from '../../core/course/still-skipped';
import type { Lesson, NoteCourses } from '../../core/course/types';
import type { Device } from '../device';
import { renamedIds } from '../renamed-ids';

/** *Skip for now*: which lessons and links are not wanted next, on this device, and the mark that each had then. */
export interface Skips {
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  skip(lesson: Pick<Lesson, 'id' | 'mark'>): void;
  /** A note or folder has another path: what is skipped in it goes along. To be told before whoever tells of the notes. */
  renamed(from: string, to: string): void;
  /** Forgets what no longer holds, whenever the notes change. Null stands for notes that are not all read yet. */
  follow(notes: () => readonly NoteCourses[] | null): () => void;
}

const key = 'syllabus-skips';
/** How long it takes until all notes of a renamed folder are known by their new paths; in milliseconds, and generous. */
const patience = 2_000;

export function createSkips(device: Device): Skips {
  let marks: ReadonlyMap<string, string> = new Map(pairsIn(device.load(key)));
  const ids = signal<ReadonlySet<string>>(new Set(marks.keys()));
  const isMoving = signal(false);
  let timer = 0;
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
    renamed(from, to) {
      const now = [...marks].flatMap(([id, mark]) => renamedIds(id, from, to).map((one) => [one, mark] as const));
      if (now.every(([id]) => marks.has(id))) return;
      isMoving.value = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        isMoving.value = false;
      }, patience);
      keep(new Map(now));
    },
    follow(notes) {
      const stop = effect(() => {
        const now = ids.value.size > 0 && !isMoving.value ? notes() : null;
        const still = now && stillSkipped(marks, now);
        if (still && still.size < marks.size) keep(still);
      });
      return () => {
        stop();
        window.clearTimeout(timer);
      };
    },
  };
}

function pairsIn(saved: unknown): [string, string][] {
  return Array.isArray(saved) ? saved.filter(isPair) : [];
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}
