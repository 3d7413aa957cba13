import { signal, type ReadonlySignal } from '@preact/signals-core';
import { likeliest, type Candidate } from '../../core/offers';

/** Notes that look like courses, all of them known at once, and the likeliest few shown when they are published. */
export interface OfferedNotes {
  readonly shown: ReadonlySignal<readonly Candidate[]>;
  /** Puts a note among them, or takes it away. */
  set(path: string, candidate: Candidate | null): void;
  /** The same for one of many notes that are looked at: nobody is woken before `seenAll`. */
  see(path: string, candidate: Candidate | null): void;
  seenAll(): void;
  publish(isWanted: boolean): void;
}

const most = 8;

/** `wake` is told that there is something to publish. */
export function createOfferedNotes(wake: () => void): OfferedNotes {
  const none: readonly Candidate[] = [];
  const shown = signal(none);
  const known = new Map<string, Candidate>();
  /** Null where they have to be chosen anew. */
  let best: readonly Candidate[] | null = none;
  /** Says whether that changes anything. */
  const learn = (path: string, candidate: Candidate | null): boolean => {
    if (!candidate && !known.delete(path)) return false;
    if (candidate) known.set(path, candidate);
    best = null;
    return true;
  };
  return {
    shown,
    set(path, candidate) {
      if (learn(path, candidate)) wake();
    },
    see: learn,
    seenAll: wake,
    publish(isWanted) {
      const offers = isWanted ? (best ??= likeliest(known.values(), most)) : none;
      if (JSON.stringify(offers) !== JSON.stringify(shown.peek())) shown.value = offers;
    },
  };
}
