import type { CachedMetadata, EventRef, MetadataCache, Vault, Workspace } from 'obsidian';

type Listener = (...what: unknown[]) => void;

export interface FakeFile {
  path: string;
  readonly extension: string;
}

interface Stored {
  readonly file: FakeFile;
  readonly text: string;
  readonly cache: CachedMetadata | null;
}

/** Events as Obsidian's: `on` gives a reference, and a component that unloads hands it back. */
export class FakeEvents {
  readonly listeners = new Map<string, Set<Listener>>();

  readonly on = (name: string, listener: Listener): EventRef => {
    const set = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, set.add(listener));
    const ref = { e: { offref: () => set.delete(listener) } };
    return ref;
  };

  trigger(name: string, ...what: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(...what);
  }
}

/** Notes with the metadata that a test gives them, and the app's events about them; reads are counted and can fail. */
export class FakeVault {
  readonly reads: string[] = [];
  readonly unreadable = new Set<string>();
  isReady = false;
  /** How often the cache was asked for a note. */
  cacheLookups = 0;
  /** How long reading takes, in milliseconds; what is read is what the note held when it began. */
  readTakes = (): number => 0;
  readonly #files = new Map<string, Stored>();
  readonly #vault = new FakeEvents();
  readonly #cache = new FakeEvents();
  readonly #whenReady: (() => void)[] = [];
  /** Reads wait here while a test holds them. */
  #held: Promise<void> = Promise.resolve();

  /** Without a cache the note is not indexed yet. */
  add(path: string, text = '', cache: CachedMetadata | null = {}): void {
    const file = fakeFile(path);
    this.#files.set(path, { file, text, cache });
    if (this.isReady) this.#vault.trigger('create', file);
  }

  /** The note is changed: like the app, it tells the new text with the event. */
  change(path: string, text: string, cache: CachedMetadata = {}): void {
    const known = this.#files.get(path);
    if (!known) throw new Error(`There is no ${path}`);
    this.#files.set(path, { ...known, text, cache });
    this.#cache.trigger('changed', known.file, text, cache);
  }

  /** The text on disk is another one: the app says so before it has indexed it. */
  write(path: string, text: string): void {
    const known = this.stored(path);
    this.#files.set(path, { ...known, text });
    this.#vault.trigger('modify', known.file);
  }

  /** The app has indexed the note, and tells it with the text that it read. */
  index(path: string, cache: CachedMetadata): void {
    const { file, text } = this.stored(path);
    this.#files.set(path, { file, text, cache });
    this.tellChanged(file, text, cache);
  }

  /** Tells of a change by itself: once more, or late. */
  tellChanged(file: FakeFile, text: string, cache: CachedMetadata): void {
    this.#cache.trigger('changed', file, text, cache);
  }

  stored(path: string): Stored {
    const known = this.#files.get(path);
    if (!known) throw new Error(`There is no ${path}`);
    return known;
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  rename(from: string, to: string): void {
    const known = this.#files.get(from);
    if (!known) throw new Error(`There is no ${from}`);
    this.#files.delete(from);
    known.file.path = to;
    this.#files.set(to, known);
    this.#vault.trigger('rename', known.file, from);
  }

  /** The folder's own event comes first or last: both happen. */
  renameFolder(from: string, to: string, folderFirst: boolean): void {
    const tell = (): void => {
      this.#vault.trigger('rename', { path: to }, from);
    };
    if (folderFirst) tell();
    for (const path of [...this.#files.keys()]) {
      if (path.startsWith(`${from}/`)) this.rename(path, `${to}${path.slice(from.length)}`);
    }
    if (!folderFirst) tell();
  }

  remove(path: string): void {
    const file = this.#files.get(path)?.file ?? fakeFile(path);
    this.#files.delete(path);
    this.#vault.trigger('delete', file);
  }

  /** The notes of a folder go one by one, then the folder. */
  removeFolder(folder: string): void {
    for (const path of this.paths) if (path.startsWith(`${folder}/`)) this.remove(path);
    this.#vault.trigger('delete', { path: folder });
  }

  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  becomeReady(): void {
    this.isReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
  }

  get listeners(): number {
    const sets = [this.#vault, this.#cache].flatMap(({ listeners }) => [...listeners.values()]);
    return sets.reduce((sum, { size }) => sum + size, 0);
  }

  get vault(): Vault {
    return {
      on: this.#vault.on,
      getMarkdownFiles: () =>
        [...this.#files.values()].map(({ file }) => file).filter(({ path }) => path.endsWith('.md')),
      getFileByPath: (path: string) => this.#files.get(path)?.file ?? null,
      cachedRead: async (file: FakeFile) => {
        const { path } = file;
        this.reads.push(path);
        const text = this.#files.get(path)?.text;
        const duration = this.readTakes();
        if (duration > 0) await new Promise((resolve) => window.setTimeout(resolve, duration));
        await this.#held;
        if (text === undefined || this.unreadable.has(path)) throw new Error('EIO');
        return text;
      },
    } as unknown as Vault;
  }

  get metadataCache(): MetadataCache {
    return {
      on: this.#cache.on,
      getCache: (path: string) => this.#lookUp(path),
      getFileCache: ({ path }: FakeFile) => this.#lookUp(path),
      getFirstLinkpathDest: (link: string) => this.#linked(link),
    } as unknown as MetadataCache;
  }

  /** By its path, else by its name alone: the note that comes first. */
  #linked(link: string): FakeFile | null {
    const target = `${link}.md`;
    const named = this.paths.filter((path) => path.endsWith(`/${target}`)).sort()[0] ?? '';
    return (this.#files.get(target) ?? this.#files.get(named))?.file ?? null;
  }

  #lookUp(path: string): CachedMetadata | null {
    this.cacheLookups += 1;
    return this.#files.get(path)?.cache ?? null;
  }

  get workspace(): Workspace {
    return {
      onLayoutReady: (callback: () => void) => {
        if (this.isReady) callback();
        else this.#whenReady.push(callback);
      },
    } as unknown as Workspace;
  }
}

function fakeFile(path: string): FakeFile {
  return {
    path,
    get extension() {
      return this.path.slice(this.path.lastIndexOf('.') + 1);
    },
  };
}
