import { signal, type ReadonlySignal } from '@preact/signals-core';
import { isWithin } from '../sources/is-source';

/** What one check-up shows in its own way. What another version put into its state goes back as it came. */
export interface CheckUpState {
  /** The path of the only note to look at; null for all. */
  readonly only: ReadonlySignal<string | null>;
  readonly areIgnoredShown: ReadonlySignal<boolean>;
  showAll(): void;
  toggleIgnored(): void;
  /** A note or folder has another path. */
  renamed(from: string, to: string): void;
  read(state: unknown): void;
  readonly raw: Record<string, unknown>;
}

/** `changed` is told when there is something new to keep. */
export function createCheckUpState(changed: () => void): CheckUpState {
  let raw: Record<string, unknown> = {};
  const only = signal<string | null>(null);
  const areIgnoredShown = signal(false);
  const look = (note: string | null): void => {
    only.value = note;
    raw = { ...raw, note };
    changed();
  };
  return {
    only,
    areIgnoredShown,
    showAll() {
      look(null);
    },
    toggleIgnored() {
      areIgnoredShown.value = !areIgnoredShown.value;
    },
    renamed(from, to) {
      const path = only.value;
      if (path === from) look(to);
      else if (path !== null && isWithin(path, from)) look(to + path.slice(from.length));
    },
    read(state) {
      if (typeof state !== 'object' || state === null) return;
      raw = { ...state };
      const note = raw['note'];
      only.value = typeof note === 'string' ? note : null;
    },
    get raw() {
      return raw;
    },
  };
}
