import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { normalizePath, parentOf } from '../text/paths';
import { bothChanges } from './both-changes';
import type { Disk, StoredFile } from './disk';
import { Faults, suffer, type Fault, type FaultyOperation } from './faults';
import type { FolderBehind, Found, WantedChange } from './folder-behind';
import { WriteLog } from './write-log';

/** What is to be stored, by whom, and what lay there when that was decided. */
interface Storing {
  kind: string;
  path: string;
  by: string;
  base: Uint8Array | undefined;
  bytes: Uint8Array;
  options: DataWriteOptions | undefined;
}

/** The vault's only door to the disk, as `DataAdapter` describes it. Paths are relative to the vault. */
export class PlaygroundAdapter {
  readonly faults = new Faults();
  readonly log = new WriteLog();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(
    private readonly disk: Disk,
    private readonly name: string,
  ) {}

  readonly #outsideWatchers: ((path: string) => void)[] = [];

  /** For the app's own parts that follow the disk, such as a plugin's data that a sync replaced. */
  onOutsideChange(watcher: (path: string) => void): void {
    this.#outsideWatchers.push(watcher);
  }

  /** A real folder that every change is made in first, if there is one. */
  behind: FolderBehind | null = null;
  /** What came in last from outside, for a save that was asked for before. */
  readonly #takenIn = new Map<string, Found>();

  /** A change that another program made: no queue, no turn of the loop, no fault. A real folder gets it first. */
  async changeOutside(path: string, text: string | null): Promise<void> {
    const bytes = text === null ? null : encoded(text);
    const base = this.disk.files.get(path)?.bytes;
    await this.#make(bytes ? { kind: 'write', path, base, bytes } : { kind: 'remove', path }, () => {
      this.#putOutside(path, bytes);
    });
  }

  /** What another program left at a path of the real folder becomes the page's. False where it was so already. */
  takeIn(path: string, found: Found): boolean {
    const before = this.disk.files.get(path)?.bytes ?? (this.disk.folders.has(path) ? 'folder' : null);
    if (isSame(before, found)) return false;
    this.#takenIn.set(path, found);
    if (before === 'folder' || found === 'folder') this.disk.remove(path);
    if (found === 'folder') this.disk.makeFolder(path);
    else this.#putOutside(path, found);
    return true;
  }

  #putOutside(path: string, after: Uint8Array | null): void {
    const before = this.disk.files.get(path)?.bytes;
    this.log.add(after ? 'write' : 'remove', path, 'outside', before, after ?? undefined);
    if (after) {
      this.disk.makeFolder(parentOf(path));
      this.disk.write(path, after);
    } else this.disk.remove(path);
    for (const watcher of this.#outsideWatchers) watcher(path);
  }

  getName(): string {
    return this.name;
  }

  getBasePath(): string {
    return `/${this.name}`;
  }

  getFullPath(path: string): string {
    return `/${this.name}/${path}`;
  }

  getResourcePath(path: string): string {
    const file = this.disk.files.get(key(path));
    return file ? URL.createObjectURL(new Blob([file.bytes as Uint8Array<ArrayBuffer>])) : '';
  }

  async exists(path: string): Promise<boolean> {
    await turn();
    return this.disk.has(key(path));
  }

  async stat(path: string): Promise<Stat | null> {
    await turn();
    await this.#strike('stat', path);
    const file = this.disk.files.get(key(path));
    if (file) return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.bytes.length };
    return this.disk.folders.has(key(path)) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<ListedFiles> {
    await turn();
    await this.#strike('list', path);
    if (!this.disk.folders.has(key(path))) throw missing('scandir', path);
    const inside = (one: string) => one !== '' && parentOf(one) === key(path);
    return { files: [...this.disk.files.keys()].filter(inside), folders: [...this.disk.folders].filter(inside) };
  }

  async read(path: string): Promise<string> {
    await turn();
    const staged = await this.#strike('read', path);
    return staged ?? decoded(this.#stored(path).bytes);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await turn();
    await this.#strike('read', path);
    return this.#stored(path).bytes.slice().buffer;
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.writeBytes('write', path, encoded(data), options);
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.writeBytes('write', path, new Uint8Array(data.slice(0)), options);
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.#appendBytes(path, encoded(data), options);
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.#appendBytes(path, new Uint8Array(data.slice(0)), options);
  }

  /** Reading, `change` and writing are one step in the file's queue; `change` itself is synchronous. */
  async process(path: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    const by = this.log.writer();
    return this.#queued(path, async () => {
      await turn();
      await this.#strike('process', path);
      for (;;) {
        const base = this.#stored(path).bytes;
        const after = change(decoded(base));
        const storing = { kind: 'process', path, by, base, bytes: encoded(after), options };
        if (await this.#storeUnlessStaged('process-write', storing)) return after;
      }
    });
  }

  async mkdir(path: string): Promise<void> {
    await turn();
    await this.#makeOrFail({ kind: 'folder', path: key(path) }, () => {
      this.disk.makeFolder(key(path));
    });
  }

  async remove(path: string): Promise<void> {
    const by = this.log.writer();
    await this.#queued(path, async () => {
      await turn();
      await this.#strike('remove', path);
      if (!this.disk.has(key(path))) throw missing('unlink', path);
      await this.#makeOrFail({ kind: 'remove', path: key(path) }, () => {
        this.log.add('remove', key(path), by, this.disk.files.get(key(path))?.bytes, undefined);
        this.disk.remove(key(path));
      });
    });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(path);
    if (!recursive && files.length + folders.length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.remove(path);
  }

  async trashSystem(): Promise<boolean> {
    await turn();
    return false;
  }

  async trashLocal(path: string): Promise<void> {
    await this.rename(path, `.trash/${path.slice(path.lastIndexOf('/') + 1)}`);
  }

  async rename(path: string, to: string): Promise<void> {
    const by = this.log.writer();
    await this.#queued(path, async () => {
      await turn();
      await this.#strike('rename', path);
      if (!this.disk.has(key(path))) throw missing('rename', path);
      if (this.disk.has(key(to)) && key(to).toLowerCase() !== key(path).toLowerCase())
        throw new Error('Destination file already exists!');
      await this.#makeOrFail({ kind: 'rename', path: key(path), to: key(to) }, () => {
        if (parentOf(key(to)) === '.trash') this.disk.makeFolder('.trash');
        const bytes = this.disk.files.get(key(path))?.bytes;
        this.log.add('rename', `${key(path)} -> ${key(to)}`, by, bytes, bytes);
        this.disk.rename(key(path), key(to));
      });
    });
  }

  async copy(path: string, to: string): Promise<void> {
    await this.writeBytes('write', to, this.#stored(path).bytes.slice());
  }

  async writeBytes(
    kind: 'write' | 'create',
    path: string,
    bytes: Uint8Array,
    options?: DataWriteOptions,
  ): Promise<void> {
    const by = this.log.writer();
    const asked = this.disk.files.get(key(path))?.bytes;
    const news = this.#takenIn.get(key(path));
    await this.#queued(path, async () => {
      await turn();
      for (;;) {
        const base = this.disk.files.get(key(path))?.bytes;
        const isNews = this.#takenIn.get(key(path)) !== news;
        if (isNews && base && kind === 'create') throw new Error('File already exists.');
        const wanted = isNews ? bothChanges(asked, bytes, base) : bytes;
        if (await this.#storeUnlessStaged('write', { kind, path, by, base, bytes: wanted, options })) return;
      }
    });
  }

  async #appendBytes(path: string, more: Uint8Array, options?: DataWriteOptions): Promise<void> {
    const by = this.log.writer();
    await this.#queued(path, async () => {
      await turn();
      for (;;) {
        const base = this.disk.files.get(key(path))?.bytes;
        const bytes = new Uint8Array([...(base ?? []), ...more]);
        if (await this.#storeUnlessStaged('append', { kind: 'append', path, by, base, bytes, options })) return;
      }
    });
  }

  /**
   * Without a fault and a real folder it stores in the same turn: in `process`, nothing comes between the function and the write.
   * False where a real folder held something else than `base`; that is what the disk has now.
   */
  async #storeUnlessStaged(operation: FaultyOperation, storing: Storing): Promise<boolean> {
    const { path, bytes } = storing;
    const fault = this.faults.take(operation, key(path));
    if (fault) {
      await this.#suffer(fault, path, async () => {
        await this.#store({ ...storing, bytes: bytes.slice(0, bytes.length / 2) });
      });
    }
    return this.#store(storing);
  }

  /** What was staged for the next such operation happens; a read may get another text. */
  async #strike(operation: FaultyOperation, path: string): Promise<string | null> {
    const fault = this.faults.take(operation, key(path));
    return fault && this.#suffer(fault, path, () => Promise.resolve());
  }

  #suffer(fault: Fault, path: string, tear: () => Promise<void>): Promise<string | null> {
    return suffer(fault, { vanish: () => this.changeOutside(key(path), null), tear });
  }

  async #store({ kind, path, by, base, bytes, options }: Storing): Promise<boolean> {
    if (!this.disk.folders.has(parentOf(key(path)))) throw missing('open', path);
    return this.#make({ kind: 'write', path: key(path), base, bytes }, () => {
      this.log.add(kind, key(path), by, this.disk.files.get(key(path))?.bytes, bytes);
      this.disk.write(key(path), bytes, options);
    });
  }

  async #make(change: WantedChange, apply: () => void): Promise<boolean> {
    if (this.behind) return this.behind.make(change, apply);
    apply();
    return true;
  }

  async #makeOrFail(change: WantedChange, apply: () => void): Promise<void> {
    if (!(await this.#make(change, apply))) throw new Error(`EBUSY: changed outside, ${change.kind} '${change.path}'`);
  }

  #stored(path: string): StoredFile {
    const file = this.disk.files.get(key(path));
    if (!file) throw missing('open', path);
    return file;
  }

  async #queued<T>(path: string, act: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(key(path)) ?? Promise.resolve();
    const mine = before.then(act, act);
    this.#queues.set(
      key(path),
      mine.catch(() => undefined),
    );
    return mine;
  }
}

/** Every disk operation takes a turn of the event loop, so that nothing works here only because it was synchronous. */
function turn(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve));
}

function key(path: string): string {
  const normalized = normalizePath(path);
  return normalized === '/' ? '' : normalized;
}

function missing(call: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${call} '${path}'`), { code: 'ENOENT' });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A byte order mark stays: the app hands it to plugins as part of the text. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function isSame(one: Found, other: Found): boolean {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
