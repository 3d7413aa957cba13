import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { normalizePath, parentOf } from '../text/paths';
import type { Disk, StoredFile } from './disk';
import { Faults, suffer, type Fault, type FaultyOperation } from './faults';
import { WriteLog } from './write-log';

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

  /** A change that another program made: no queue, no turn of the loop, no fault. */
  changeOutside(path: string, text: string | null): void {
    const before = this.disk.files.get(path)?.bytes;
    const after = text === null ? undefined : encoded(text);
    this.log.add(after ? 'write' : 'remove', path, 'outside', before, after);
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
      const after = change(decoded(this.#stored(path).bytes));
      await this.#storeUnlessStaged('process-write', 'process', path, by, encoded(after), options);
      return after;
    });
  }

  async mkdir(path: string): Promise<void> {
    await turn();
    this.disk.makeFolder(key(path));
  }

  async remove(path: string): Promise<void> {
    const by = this.log.writer();
    await this.#queued(path, async () => {
      await turn();
      await this.#strike('remove', path);
      if (!this.disk.has(key(path))) throw missing('unlink', path);
      this.log.add('remove', key(path), by, this.disk.files.get(key(path))?.bytes, undefined);
      this.disk.remove(key(path));
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
      if (parentOf(key(to)) === '.trash') this.disk.makeFolder('.trash');
      const bytes = this.disk.files.get(key(path))?.bytes;
      this.log.add('rename', `${key(path)} -> ${key(to)}`, by, bytes, bytes);
      this.disk.rename(key(path), key(to));
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
    await this.#queued(path, async () => {
      await turn();
      await this.#storeUnlessStaged('write', kind, path, by, bytes, options);
    });
  }

  async #appendBytes(path: string, more: Uint8Array, options?: DataWriteOptions): Promise<void> {
    const by = this.log.writer();
    await this.#queued(path, async () => {
      await turn();
      const old = this.disk.files.get(key(path))?.bytes ?? new Uint8Array();
      const bytes = new Uint8Array(old.length + more.length);
      bytes.set(old);
      bytes.set(more, old.length);
      await this.#storeUnlessStaged('append', 'append', path, by, bytes, options);
    });
  }

  /** Without a fault it stores in the same turn: in `process`, nothing comes between the function and the write. */
  async #storeUnlessStaged(
    operation: FaultyOperation,
    kind: string,
    path: string,
    by: string,
    bytes: Uint8Array,
    options?: DataWriteOptions,
  ): Promise<void> {
    const fault = this.faults.take(operation, key(path));
    const half = bytes.slice(0, bytes.length / 2);
    if (fault) {
      await this.#suffer(fault, path, () => {
        this.#store(kind, path, by, half, options);
      });
    }
    this.#store(kind, path, by, bytes, options);
  }

  /** What was staged for the next such operation happens; a read may get another text. */
  async #strike(operation: FaultyOperation, path: string): Promise<string | null> {
    const fault = this.faults.take(operation, key(path));
    return fault && this.#suffer(fault, path, () => undefined);
  }

  #suffer(fault: Fault, path: string, tear: () => void): Promise<string | null> {
    const vanish = () => {
      this.changeOutside(key(path), null);
    };
    return suffer(fault, { vanish, tear });
  }

  #store(kind: string, path: string, by: string, bytes: Uint8Array, options: DataWriteOptions = {}): void {
    if (!this.disk.folders.has(parentOf(key(path)))) throw missing('open', path);
    this.log.add(kind, key(path), by, this.disk.files.get(key(path))?.bytes, bytes);
    this.disk.write(key(path), bytes, options);
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
