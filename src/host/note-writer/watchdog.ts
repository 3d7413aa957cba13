export const patience = 10_000; // milliseconds

/**
 * Waits for a piece of work, but not for ever: when it takes too long it is told that it was given up, and the answer is
 * what `otherwise` says then, whatever the work still comes to.
 */
export async function watched<T>(work: (givenUp: AbortSignal) => Promise<T>, otherwise: () => T): Promise<T> {
  const waiting = new AbortController();
  let timer: number | undefined;
  const silence = new Promise<T>((resolve) => {
    timer = window.setTimeout(() => {
      waiting.abort();
      resolve(otherwise());
    }, patience);
  });
  try {
    return await Promise.race([work(waiting.signal), silence]);
  } finally {
    window.clearTimeout(timer);
  }
}
