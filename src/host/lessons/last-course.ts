import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Device } from '../device';
import { renamedIds } from '../renamed-ids';

/** The course one went on with last, on this device. */
export interface LastCourse {
  readonly id: ReadonlySignal<string | null>;
  remember(id: string): void;
  /** A note or folder has another path: a course of it is the last one still. */
  renamed(from: string, to: string): void;
}

const key = 'syllabus-last-course';

export function createLastCourse(device: Device): LastCourse {
  const saved = device.load(key);
  const id = signal(typeof saved === 'string' ? saved : null);
  const remember: LastCourse['remember'] = (course) => {
    if (id.value === course) return;
    id.value = course;
    device.save(key, course);
  };
  return {
    id,
    remember,
    renamed(from, to) {
      const now = id.value === null ? null : renamedIds(id.value, from, to).at(-1);
      if (now) remember(now);
    },
  };
}
