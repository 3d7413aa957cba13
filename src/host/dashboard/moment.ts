import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { justDone, standingsOf, type Standings } from '../../core/course/just-done';
import type { Settings } from '../../core/settings';
import type { Library } from '../../library/library';

/** What it is known by. */
export interface Watched {
  readonly notes: Library['notes'];
  /** Not null during the first look. */
  readonly looking: ReadonlySignal<unknown>;
  readonly settings: ReadonlySignal<Settings>;
}

/** The quiet moment of a course that gets to 100 %. */
export interface Moment {
  /** The id of the course that has it now. */
  readonly of: ReadonlySignal<string | null>;
  /** Watches for it. Gives the way to stop. */
  follow(): () => void;
}

/** Longer than it takes to be drawn, whether or not the card is there to draw it. */
const length = 2_000; // milliseconds

/** `isSeen` says whether somebody could see it now: nothing is made up for later. */
export function createMoment({ notes, looking, settings }: Watched, isSeen: () => boolean): Moment {
  const of = signal<string | null>(null);
  let before: Standings | null = null;
  let under: Settings | null = null;
  return {
    of,
    follow() {
      let timer = 0;
      const stop = effect(() => {
        const now = looking.value === null ? standingsOf(notes.value) : null;
        // Counted in another way, a course may be complete without anybody having done anything.
        const isSame = under === settings.value;
        const done = before && now && isSame ? justDone(before, now) : null;
        before = now;
        under = settings.value;
        if (done === null || !settings.value.celebrate || !isSeen()) return;
        of.value = done;
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          of.value = null;
        }, length);
      });
      return () => {
        stop();
        window.clearTimeout(timer);
      };
    },
  };
}
