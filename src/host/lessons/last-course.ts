import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Device } from '../device';

/** The course one went on with last, on this device. */
export interface LastCourse {
  readonly id: ReadonlySignal<string | null>;
  remember(id: string): void;
}

const key = 'syllabus-last-course';

export function createLastCourse(device: Device): LastCourse {
  const saved = device.load(key);
  const id = signal(typeof saved === 'string' ? saved : null);
  return {
    id,
    remember(course) {
      if (id.value === course) return;
      id.value = course;
      device.save(key, course);
    },
  };
}
