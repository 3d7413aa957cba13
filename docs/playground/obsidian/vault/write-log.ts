export interface LoggedWrite {
  kind: string;
  path: string;
  /** Who wrote: `plugin` when the plugin's script is on the stack, `editor` for an open note's save, `outside` for a sync. */
  by: string;
  before: string | null;
  after: string | null;
  bytes: [before: number, after: number];
}

const longest = 2000;

/** Everything that was written through the vault or its adapter, oldest first. */
export class WriteLog {
  readonly entries: LoggedWrite[] = [];
  readonly #watchers: (() => void)[] = [];
  #writer: string | null = null;

  /** Told after every write. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  /** Names the writer of whatever `act` starts; the name is read before the first `await` inside. */
  as<T>(writer: string, act: () => T): T {
    const outer = this.#writer;
    this.#writer = writer;
    try {
      return act();
    } finally {
      this.#writer = outer;
    }
  }

  writer(): string {
    if (this.#writer !== null) return this.#writer;
    return new Error().stack?.includes('/plugin/main.js') ? 'plugin' : 'app';
  }

  add(kind: string, path: string, by: string, before: Uint8Array | undefined, after: Uint8Array | undefined): void {
    const bytes: [number, number] = [before?.length ?? 0, after?.length ?? 0];
    this.entries.push({ kind, path, by, before: text(before), after: text(after), bytes });
    if (this.entries.length > longest) this.entries.shift();
    for (const watcher of this.#watchers) watcher();
  }
}

function text(bytes: Uint8Array | undefined): string | null {
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}
