import type { Debouncer } from 'obsidian';

/** The first call starts the clock; with `resetTimer` every call starts it anew. */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: number | null = null;
  let latest: [...T] | null = null;
  const fire = (): V | undefined => {
    timer = null;
    const args = latest;
    latest = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: [...T]) => {
    latest = args;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(fire, timeout);
    return debounced;
  };
  const cancel = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    latest = null;
    return debounced;
  };
  const run = () => {
    if (timer === null) return undefined;
    window.clearTimeout(timer);
    return fire();
  };
  return Object.assign(debounced, { cancel, run }) as unknown as Debouncer<T, V>;
}

/** Work that must be over before the app may quit. */
export class Tasks {
  readonly #promises: Promise<unknown>[] = [];

  add(callback: () => Promise<unknown>): void {
    this.addPromise(callback());
  }

  addPromise(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  isEmpty(): boolean {
    return this.#promises.length === 0;
  }

  async promise(): Promise<unknown> {
    return Promise.all(this.#promises);
  }
}
