/** Something that is done as often as it is asked for, and no oftener than eight times a second; where it is long work, a quarter of the time is spent on it. */
export interface Beat {
  /** At once where it has rested, so that one change is shown as it happens; else together with all that comes until then. */
  readonly soon: () => void;
  stop(): void;
}

const rest = 125; // milliseconds

/** `act` says whether something is left to do. */
export function createBeat(act: () => boolean): Beat {
  let timer: number | null = null;
  let asked = false;
  const beat = (): void => {
    asked = false;
    // Until the rest is over, whatever the act asks for has to wait.
    timer = 0;
    const began = performance.now();
    if (act()) asked = true;
    timer = window.setTimeout(
      () => {
        timer = null;
        if (asked) beat();
      },
      Math.max(rest, 3 * (performance.now() - began)),
    );
  };
  return {
    soon() {
      asked = true;
      if (timer === null) beat();
    },
    stop() {
      if (timer !== null) window.clearTimeout(timer);
    },
  };
}
