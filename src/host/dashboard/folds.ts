import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Device } from '../device';

/** Which nodes are not folded as they are by default; per device. */
export interface Folds {
  readonly toggled: ReadonlySignal<ReadonlySet<string>>;
  toggle(id: string): void;
}

const key = 'syllabus-toggled';
/** Ids of nodes that are long gone would pile up: the newest are kept. */
const most = 2_000;

export function createFolds(device: Device): Folds {
  const saved = device.load(key);
  const ids = Array.isArray(saved) ? saved.filter((id): id is string => typeof id === 'string') : [];
  const toggled = signal<ReadonlySet<string>>(new Set(ids));
  return {
    toggled,
    toggle(id) {
      const next = new Set(toggled.value);
      if (!next.delete(id)) next.add(id);
      toggled.value = new Set([...next].slice(-most));
      device.save(key, [...toggled.value]);
    },
  };
}
