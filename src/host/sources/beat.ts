/** Something that is done as often as it is asked for, and no oftener than eight times a second; long work takes a quarter of the time. */
export interface Beat {
  /** At once where it has rested, so that one change is shown as it happens; else together with all that comes until then. */
  readonly soon: () => void;
  /** For good: whatever is asked for later is not done. */
  stop(): void;
}

const rest = 125; // milliseconds
const longestRest = 2_000;

/** `act` says whether something is left to do. */
export function createBeat(act: () => boolean): Beat {
  let timer: number | null = null;
  let asked = false;
  let isStopped = false;
  const restFor = (milliseconds: number): void => {
    timer = window.setTimeout(() => {
      timer = null;
      if (asked) beat();
    }, milliseconds);
  };
  const beat = (): void => {
    asked = false;
    const began = performance.now();
    // The rest begins before the act: whatever that asks for has to wait, and should it fail, the next one comes all the same.
    restFor(rest);
    if (act()) asked = true;
    const longer = Math.min(3 * (performance.now() - began), longestRest);
    if (longer <= rest || isStopped) return;
    window.clearTimeout(timer ?? undefined);
    restFor(longer);
  };
  return {
    soon() {
      asked = true;
      if (timer === null && !isStopped) beat();
    },
    stop() {
      isStopped = true;
      if (timer !== null) window.clearTimeout(timer);
    },
  };
}
