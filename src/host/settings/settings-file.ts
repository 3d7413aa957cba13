import type { DataAdapter } from 'obsidian';

/** What stood on disk. `unreadable`: the file is there, and nothing sensible came out of it, not even on trying again. */
type Loaded =
  | { readonly kind: 'missing' }
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable' };

/** The one door to `data.json`. */
export interface SettingsFile {
  load(): Promise<Loaded>;
  save(data: unknown): Promise<void>;
  /** Copies the file as it stands to `data.broken-<time>.json` beside it; says where, or null when that failed. */
  keepCopy(): Promise<string | null>;
}

interface Disk {
  readonly adapter: Pick<DataAdapter, 'exists' | 'read' | 'list' | 'copy'>;
  /** The plugin's folder, without a slash at its end. */
  readonly folder: string;
  readonly loadData: () => Promise<unknown>;
  readonly saveData: (data: unknown) => Promise<void>;
}

const retries = 3;
const pause = 100; // milliseconds, times the number of the attempt

export function settingsFileIn(disk: Disk): SettingsFile {
  const path = `${disk.folder}/data.json`;
  return {
    async load() {
      for (let attempt = 0; attempt <= retries; attempt += 1) {
        if (attempt > 0) await new Promise((resolve) => window.setTimeout(resolve, pause * attempt));
        const loaded = await look(disk, path);
        if (loaded.kind !== 'unreadable') return loaded;
      }
      return { kind: 'unreadable' };
    },
    save: (data) => disk.saveData(data),
    keepCopy: () => keepCopy(disk, path),
  };
}

/** `loadData` says null for a missing file, and now and then for one that is being written: only the file itself tells. */
async function look({ adapter, loadData }: Disk, path: string): Promise<Loaded> {
  const value = await loadData().catch(() => null);
  if (value !== null && value !== undefined) return { kind: 'read', value };
  try {
    if (!(await adapter.exists(path))) return { kind: 'missing' };
    return parsed(await adapter.read(path));
  } catch {
    return { kind: 'unreadable' };
  }
}

function parsed(text: string): Loaded {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { kind: 'unreadable' };
  try {
    const value: unknown = JSON.parse(json);
    return value === null ? { kind: 'unreadable' } : { kind: 'read', value };
  } catch {
    return { kind: 'damaged' };
  }
}

async function keepCopy({ adapter, folder }: Disk, path: string): Promise<string | null> {
  try {
    const text = await adapter.read(path);
    const { files } = await adapter.list(folder);
    // Started fifty times over the same damage, one copy is enough.
    for (const file of files) {
      if (file.startsWith(`${folder}/data.broken-`) && (await adapter.read(file)) === text) return file;
    }
    const name = `${folder}/data.broken-${new Date().toISOString().replace(/[:.]/gu, '-')}`;
    for (let number = 1; ; number += 1) {
      const copy = number === 1 ? `${name}.json` : `${name}-${number}.json`;
      if (await adapter.exists(copy)) continue;
      await adapter.copy(path, copy);
      return copy;
    }
  } catch {
    return null;
  }
}
