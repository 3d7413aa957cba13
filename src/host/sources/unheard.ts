/**
 * Notes that the app said were new or changed, without their text: that comes with the next event. Where it does not, because the
 * app gave the note up or knew its text already, somebody has to read it.
 */
export interface Unheard {
  add(path: string): void;
  /** The text has come; says whether it was waited for. */
  hear(path: string): boolean;
  stop(): void;
}

const patience = 1_000; // milliseconds at least, twice as much at most

export function createUnheard(read: (path: string) => Promise<void>): Unheard {
  /** The paths, with whether they waited for a whole round. */
  const waiting = new Map<string, boolean>();
  let timer: number | null = null;
  const round = async (): Promise<void> => {
    for (const path of [...waiting.keys()]) {
      const isOld = waiting.get(path);
      if (isOld === false) waiting.set(path, true);
      else if (waiting.delete(path)) await read(path);
    }
    timer = waiting.size > 0 ? wait() : null;
  };
  const wait = (): number => window.setTimeout(() => void round(), patience);
  return {
    add(path) {
      waiting.set(path, false);
      timer ??= wait();
    },
    hear: (path) => waiting.delete(path),
    stop() {
      waiting.clear();
      if (timer !== null) window.clearTimeout(timer);
    },
  };
}
