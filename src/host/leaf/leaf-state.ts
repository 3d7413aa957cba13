import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { debounce, prepareFuzzySearch } from 'obsidian';
import type { Match } from '../../core/shown/match';
import type { Device } from '../device';

/** What somebody wants to see in a leaf; `query` is what is searched for, empty for nothing. */
interface Wish {
  readonly query: string;
}

/** What one leaf shows in its own way. What another version put into its state goes back as it came. */
export interface LeafState<Wanted extends Wish> {
  /** The id of the row that last had the focus. */
  readonly active: Signal<string | null>;
  readonly wish: ReadonlySignal<Wanted>;
  /** What looks for the words of the query, one for each; null while nothing is searched for. */
  readonly words: ReadonlySignal<readonly Match[] | null>;
  /** What stands in the search box, a moment ahead of the wish; null where nobody asked for the box. */
  readonly typed: ReadonlySignal<string | null>;
  type(text: string | null): void;
  choose(part: Partial<Wanted>): void;
  /** Puts something more into its state. */
  keep(part: Readonly<Record<string, unknown>>): void;
  read(state: unknown): void;
  readonly raw: Record<string, unknown>;
}

/** Where the device remembers what was last wished for. */
interface Remembered<Wanted> {
  readonly device: Device;
  readonly key: string;
  /** Reads a wish from whatever was kept; what that does not say is as `otherwise`, or as for somebody who wishes for nothing. */
  readonly readWish: (raw: unknown, otherwise?: Wanted) => Wanted;
  /** What of a wish the next leaf begins with. */
  readonly kept: (wish: Wanted) => unknown;
}

/** Longer than between two letters, shorter than one waits for. */
const pause = 150; // milliseconds

/** `changed` is told when there is something new to keep. A leaf that nobody chose anything in begins with what was last chosen on this device. */
export function createLeafState<Wanted extends Wish>(
  { device, key, readWish, kept }: Remembered<Wanted>,
  changed: () => void,
): LeafState<Wanted> {
  let raw: Record<string, unknown> = {};
  const last = (): Wanted => ({ ...readWish(device.load(key)), query: '' });
  const wish = signal(last());
  const typed = signal<string | null>(null);
  const keep = (part: Readonly<Record<string, unknown>>): void => {
    raw = { ...raw, ...part };
    changed();
  };
  const choose = (part: Partial<Wanted>): void => {
    wish.value = { ...wish.value, ...part };
    if (part.query === undefined) device.save(key, kept(wish.value));
    keep(part);
  };
  const look = debounce(
    (query: string) => {
      if (query !== wish.value.query) choose({ query } as Partial<Wanted>);
    },
    pause,
    true,
  );
  const query = computed(() => wish.value.query);
  const words = computed(() => {
    const each = query.value.split(/\s+/u).filter((word) => word !== '');
    return each.length === 0 ? null : each.map((word): Match => prepareFuzzySearch(word));
  });
  return {
    active: signal(null),
    wish,
    words,
    typed,
    type(text) {
      typed.value = text;
      look((text ?? '').trim());
      // Whoever empties the box wants everything back, not in a moment.
      if (!text) look.run();
    },
    choose,
    keep,
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
