import { watch, type FSWatcher } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from './if-there';
import { entriesOf } from './vault-folder';

/** One save is several events, and a checkout hundreds: whoever writes gets this long to finish, in milliseconds. */
const patience = 60;

/** These tell of all that is below a folder; elsewhere each folder is watched by itself. */
const tellsOfAll = ['darwin', 'win32'].includes(process.platform);

/**
 * Follows a vault's folder. What the platform reports is not trusted beyond that something happened: another look at the folder
 * finds which paths came, went or changed.
 */
export class VaultWatch {
  /** Every path that changed since the start, oldest first; how many there are is a point in time. */
  readonly changed: string[] = [];
  #stamps = new Map<string, string>();
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(private readonly folder: string) {}

  static async start(folder: string): Promise<VaultWatch> {
    const started = new VaultWatch(folder);
    started.#stamps = await started.#look();
    return started;
  }

  /** Told after paths were added; gives what takes the listener back. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#looking;
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #lookSoon(): void {
    if (this.#closed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#looking = this.#looking.then(() => this.#compare());
    }, patience);
  }

  async #compare(): Promise<void> {
    const before = this.#stamps;
    this.#stamps = await this.#look();
    // What went comes first: the app takes a move for a deletion and a creation.
    const gone = [...before.keys()].filter((path) => !this.#stamps.has(path));
    const come = [...this.#stamps].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path);
    if (gone.length + come.length === 0) return;
    this.changed.push(...gone, ...come);
    for (const listener of this.#listeners) listener();
  }

  /** Each path with what changes whenever its file does. A folder is watched before it is read, so that nothing slips between. */
  async #look(): Promise<Map<string, string>> {
    const stamps = new Map<string, string>();
    this.#watch('');
    for await (const { path, isFolder } of entriesOf(this.folder)) {
      if (isFolder) {
        if (!tellsOfAll) this.#watch(path);
        stamps.set(path, 'folder');
        continue;
      }
      const stats = await ifThere(lstat(join(this.folder, path), { bigint: true }));
      if (stats) stamps.set(path, [stats.mtimeNs, stats.ctimeNs, stats.size, stats.ino].join(' '));
    }
    for (const path of this.#watchers.keys()) if (path !== '' && !stamps.has(path)) this.#unwatch(path);
    return stamps;
  }

  #watch(path: string): void {
    if (this.#closed || this.#watchers.has(path)) return;
    try {
      const watcher = watch(join(this.folder, path), { recursive: tellsOfAll });
      watcher.on('change', (type, name) => {
        // A folder that left may come back under the same name, where its old watcher sees nothing.
        if (type === 'rename') this.#unwatch(path === '' ? String(name) : `${path}/${String(name)}`);
        this.#lookSoon();
      });
      watcher.on('error', () => {
        this.#unwatch(path);
        this.#lookSoon();
      });
      this.#watchers.set(path, watcher);
    } catch {
      // It just went, or the platform watches no more. Saves are held against the disk all the same.
    }
  }

  #unwatch(path: string): void {
    this.#watchers.get(path)?.close();
    this.#watchers.delete(path);
  }
}
