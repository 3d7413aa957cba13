import { signal, type ReadonlySignal } from '@preact/signals-core';
import { likeliest, type Candidate } from '../../core/offers';

/** Notes that look like courses, the likeliest few; known at once, and shown when they are published. */
export interface OfferedNotes {
  readonly shown: ReadonlySignal<readonly Candidate[]>;
  /** Puts a note among them, or takes it away. */
  set(path: string, candidate: Candidate | null): void;
  /** Begins anew with those of the whole vault. */
  replace(candidates: readonly Candidate[]): void;
  publish(isWanted: boolean): void;
}

const most = 8;

/** `wake` is told that there is something to publish. */
export function createOfferedNotes(wake: () => void): OfferedNotes {
  const none: readonly Candidate[] = [];
  const shown = signal(none);
  let known = none;
  return {
    shown,
    set(path, candidate) {
      const others = known.filter((other) => other.path !== path);
      if (!candidate && others.length === known.length) return;
      known = likeliest(candidate ? [...others, candidate] : others, most);
      wake();
    },
    replace(candidates) {
      known = likeliest(candidates, most);
      wake();
    },
    publish(isWanted) {
      const offers = isWanted ? known : none;
      if (JSON.stringify(offers) !== JSON.stringify(shown.peek())) shown.value = offers;
    },
  };
}
