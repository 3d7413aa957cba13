import { parentOf } from '../text/paths';

export interface StoredFile {
  bytes: Uint8Array;
  ctime: number;
  mtime: number;
}

export type DiskChange =
  | { kind: 'write'; path: string; fresh: boolean }
  | { kind: 'folder'; path: string }
  | { kind: 'remove'; path: string }
  | { kind: 'rename'; path: string; to: string };

/** The folder behind a vault, as bytes in memory. It reports each change once, after it happened, to whoever watches. */
export class Disk {
  readonly files = new Map<string, StoredFile>();
  readonly folders = new Set<string>(['']);
  readonly #watchers: ((change: DiskChange) => void)[] = [];
  #clock = 0;

  watch(watcher: (change: DiskChange) => void): void {
    this.#watchers.push(watcher);
  }

  /** What was there before the page opened: stored without a report. */
  seed(path: string, file: StoredFile): void {
    this.#makeFolders(parentOf(path), false);
    this.files.set(path, file);
  }

  write(path: string, bytes: Uint8Array, times: { ctime?: number; mtime?: number } = {}): void {
    const old = this.files.get(path);
    const now = this.#now();
    this.files.set(path, { bytes, ctime: times.ctime ?? old?.ctime ?? now, mtime: times.mtime ?? now });
    this.#report({ kind: 'write', path, fresh: !old });
  }

  makeFolder(path: string): void {
    this.#makeFolders(path, true);
  }

  remove(path: string): void {
    for (const inside of this.#below(path)) this.files.delete(inside);
    for (const folder of [...this.folders])
      if (folder === path || folder.startsWith(`${path}/`)) this.folders.delete(folder);
    this.#report({ kind: 'remove', path });
  }

  rename(path: string, to: string): void {
    const moved = (inside: string) => to + inside.slice(path.length);
    for (const inside of this.#below(path)) {
      const file = this.files.get(inside);
      if (file) this.files.set(moved(inside), file);
      this.files.delete(inside);
    }
    for (const folder of [...this.folders]) {
      if (folder !== path && !folder.startsWith(`${path}/`)) continue;
      this.folders.delete(folder);
      this.folders.add(moved(folder));
    }
    this.#report({ kind: 'rename', path, to });
  }

  has(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  #below(path: string): string[] {
    return [...this.files.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  }

  #makeFolders(path: string, report: boolean): void {
    if (this.folders.has(path)) return;
    this.#makeFolders(parentOf(path), report);
    this.folders.add(path);
    if (report) this.#report({ kind: 'folder', path });
  }

  #report(change: DiskChange): void {
    for (const watcher of this.#watchers) watcher(change);
  }

  /** Two writes in one millisecond still get two times, as on a disk that counts nanoseconds. */
  #now(): number {
    this.#clock = Math.max(Date.now(), this.#clock + 1);
    return this.#clock;
  }
}
