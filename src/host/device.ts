import type { App } from 'obsidian';

/** What this device remembers and no other should learn: it stays out of `data.json`, which is synced. */
export interface Device {
  load(key: string): unknown;
  save(key: string, value: unknown): void;
}

export function deviceOf(app: App): Device {
  return {
    load: (key) => app.loadLocalStorage(key) as unknown,
    save: (key, value) => {
      app.saveLocalStorage(key, value);
    },
  };
}
