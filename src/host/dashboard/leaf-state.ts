import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { debounce, prepareFuzzySearch } from 'obsidian';
import { searchFor, type Match } from '../../core/shown/search-course';
import type { Search } from '../../core/shown/shown-courses';
import { readWish, type Wish } from '../../core/shown/wish';
import type { Device } from '../device';

/** What one leaf shows in its own way. What another version put into its state goes back as it came. */
export interface LeafState {
  /** The id of the row that last had the focus. */
  readonly active: Signal<string | null>;
  readonly wish: ReadonlySignal<Wish>;
  readonly search: ReadonlySignal<Search>;
  /** What stands in the search box, a moment ahead of the wish; null where nobody asked for the box. */
  readonly typed: ReadonlySignal<string | null>;
  type(text: string | null): void;
  choose(part: Partial<Wish>): void;
  read(state: unknown): void;
  readonly raw: Record<string, unknown>;
}

const key = 'syllabus-wish';
/** Longer than between two letters, shorter than one waits for. */
const pause = 150; // milliseconds

/** `changed` is told when there is something new to keep. A leaf that nobody chose anything in begins with what was last chosen on this device. */
export function createLeafState(device: Device, changed: () => void): LeafState {
  let raw: Record<string, unknown> = {};
  const last = (): Wish => ({ ...readWish(device.load(key)), query: '' });
  const wish = signal(last());
  const typed = signal<string | null>(null);
  const choose = (part: Partial<Wish>): void => {
    raw = { ...raw, ...part };
    wish.value = { ...wish.value, ...part };
    const { filter, order } = wish.value;
    if (part.query === undefined) device.save(key, { filter, order });
    changed();
  };
  const look = debounce(
    (query: string) => {
      if (query !== wish.value.query) choose({ query });
    },
    pause,
    true,
  );
  const query = computed(() => wish.value.query);
  const search = computed(() => {
    const words = query.value.split(/\s+/u).filter((word) => word !== '');
    return words.length === 0 ? null : searchFor(words.map((word): Match => prepareFuzzySearch(word)));
  });
  return {
    active: signal(null),
    wish,
    search,
    typed,
    type(text) {
      typed.value = text;
      look((text ?? '').trim());
      // Whoever empties the box wants everything back, not in a moment.
      if (!text) look.run();
    },
    choose,
    read(state) {
      if (typeof state !== 'object' || state === null) return;
      raw = { ...state };
      wish.value = readWish(state, last());
      typed.value = wish.value.query === '' ? null : wish.value.query;
    },
    get raw() {
      return raw;
    },
  };
}
