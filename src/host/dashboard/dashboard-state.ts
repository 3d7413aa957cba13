import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { readWish, type Wish } from '../../core/shown/wish';
import type { Device } from '../device';
import { createLeafState, type LeafState } from '../leaf/leaf-state';
import { renamedIds } from '../renamed-ids';

/** What a dashboard shows in its own way. */
export interface DashboardState extends LeafState<Wish> {
  /** Whether the leaf is as wide as a page. */
  readonly isWide: Signal<boolean>;
  /** The id of the course that was opened in this leaf. */
  readonly open: ReadonlySignal<string | null>;
  show(courseId: string | null): void;
  /** A note or folder has another path: the course that is open goes along. */
  renamed(from: string, to: string): void;
}

export function dashboardState(device: Device, changed: () => void): DashboardState {
  const kept = ({ filter, order }: Wish): unknown => ({ filter, order });
  const leaf = createLeafState({ device, key: 'syllabus-wish', readWish, kept }, changed);
  const open = signal<string | null>(null);
  const show = (id: string | null): void => {
    if (id === open.value) return;
    open.value = id;
    leaf.keep({ open: id });
  };
  return {
    ...leaf,
    isWide: signal(false),
    open,
    show,
    renamed(from, to) {
      if (open.value !== null) show(renamedIds(open.value, from, to)[0] ?? null);
    },
    read(state) {
      leaf.read(state);
      const { open: id } = leaf.raw;
      open.value = typeof id === 'string' ? id : null;
    },
    get raw() {
      return leaf.raw;
    },
  };
}
