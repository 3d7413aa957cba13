import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Device } from '../device';
import { renamedIds } from '../renamed-ids';

/** Which nodes are not folded as they are by default; per device. */
export interface Folds {
  readonly toggled: ReadonlySignal<ReadonlySet<string>>;
  toggle(...ids: readonly string[]): void;
  /** A note or folder has another path: what is folded in it goes along. */
  renamed(from: string, to: string): void;
}

const key = 'syllabus-toggled';
/** Ids of nodes that are long gone would pile up: the newest are kept. */
const most = 2_000;

export function createFolds(device: Device): Folds {
  const saved = device.load(key);
  const ids = Array.isArray(saved) ? saved.filter((id): id is string => typeof id === 'string') : [];
  const toggled = signal<ReadonlySet<string>>(new Set(ids));
  const keep = (now: readonly string[]): void => {
    toggled.value = new Set(now.slice(-most));
    device.save(key, [...toggled.value]);
  };
  return {
    toggled,
    toggle(...ids) {
      if (ids.length === 0) return;
      const next = new Set(toggled.value);
      for (const id of ids) if (!next.delete(id)) next.add(id);
      keep([...next]);
    },
    renamed(from, to) {
      const now = [...toggled.value].flatMap((id) => renamedIds(id, from, to));
      if (now.some((id) => !toggled.value.has(id))) keep(now);
    },
  };
}
