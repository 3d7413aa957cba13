/** Long work in slices: between two of them the app draws, scrolls and types. */
export interface Pace {
  /** Whether this slice has lasted long enough. */
  readonly isOver: () => boolean;
  /** Lets the app do what it waits to do, then begins the next slice. */
  readonly rest: () => Promise<void>;
}

/** Slices of so many milliseconds: half a frame, where nothing else is said. */
export function createPace(slice = 8): Pace {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= slice,
    rest: async () => {
      await new Promise((resolve) => window.setTimeout(resolve, 0));
      began = performance.now();
    },
  };
}
