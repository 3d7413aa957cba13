import { signal, type ReadonlySignal } from '@preact/signals-core';

/** What is being written at this moment: a thing by its id, and what was wished for it last. */
export interface Pending {
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  wishFor(id: string): string | undefined;
  /** Runs work for a thing; the same wish again while it runs does nothing and answers `otherwise`. */
  during<T>(id: string, wish: string, work: () => Promise<T>, otherwise: T): Promise<T>;
}

export function createPending(): Pending {
  /** In order; the same thing may be in it with several wishes, the last of which counts. */
  let running: readonly { readonly id: string; readonly wish: string }[] = [];
  const ids = signal<ReadonlySet<string>>(new Set());
  const run = (now: typeof running): void => {
    running = now;
    ids.value = new Set(running.map(({ id }) => id));
  };
  const wishFor: Pending['wishFor'] = (id) => running.filter((one) => one.id === id).at(-1)?.wish;
  return {
    ids,
    wishFor,
    async during(id, wish, work, otherwise) {
      if (wishFor(id) === wish) return otherwise;
      const mine = { id, wish };
      run([...running, mine]);
      try {
        return await work();
      } finally {
        run(running.filter((one) => one !== mine));
      }
    },
  };
}
