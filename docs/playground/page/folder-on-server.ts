import { Notice } from '../obsidian/overlays/notice';
import type { PlaygroundAdapter } from '../obsidian/vault/adapter';
import type { Disk } from '../obsidian/vault/disk';
import type { FolderBehind, Found, WantedChange } from '../obsidian/vault/folder-behind';
import { base64Of, bytesOf } from './bytes';
import type { SentEntry, VaultChange } from './wire';

/** The server's folder: changes of the page go there before the page shows them, and other programs' changes come from there. */
export class FolderOnServer implements FolderBehind {
  // One thing after the other, so that what was found is never older than what was written.
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly disk: Disk,
    private readonly adapter: PlaygroundAdapter,
    /** The app's own folder exists in the page only. */
    private readonly configDir: string,
  ) {}

  make(change: WantedChange, apply: () => void): Promise<boolean> {
    return this.#inTurn(async () => {
      if (change.kind === 'write' && this.disk.files.get(change.path)?.bytes !== change.base) return false;
      const isOwn = `${change.path}/`.startsWith(`${this.configDir}/`);
      if (!isOwn) for (const sent of this.#wireForms(change)) if (!(await this.#post(sent))) return false;
      apply();
      return true;
    });
  }

  /** Hears from now on what other programs do, beginning after the point that the vault's first reading knows. */
  follow(told: number): void {
    new EventSource(`/told?since=${told}`).addEventListener('message', ({ data }: MessageEvent<string>) => {
      for (const path of JSON.parse(data) as string[]) {
        // A server that went away is told of by the next save.
        this.#inTurn(() => this.#look(path)).catch(() => undefined);
      }
    });
  }

  async #post(change: VaultChange): Promise<boolean> {
    const { ok, status } = await fetch('/changes', { method: 'POST', body: JSON.stringify(change) });
    if (ok) return true;
    let isNews = false;
    if (status === 409) {
      for (const path of change.kind === 'rename' ? [change.path, change.to] : [change.path])
        if (await this.#look(path)) isNews = true;
    }
    if (isNews) return false;
    new Notice(`“${change.path}” could not be written to the folder.`, 0);
    throw new Error(`EIO: i/o error, ${change.kind} '${change.path}'`);
  }

  /** Takes in what lies at the path, and says whether that was new. */
  async #look(path: string): Promise<boolean> {
    const answer = await fetch(`/entry.json?path=${encodeURIComponent(path)}`);
    if (!answer.ok) throw new Error(`EIO: i/o error, read '${path}'`);
    const entry = (await answer.json()) as SentEntry;
    const found: Found = entry && ('folder' in entry ? 'folder' : bytesOf(entry));
    return this.adapter.takeIn(path, found);
  }

  /** A folder is removed piece by piece, each held against what the page knows of it: nothing unknown goes with it. */
  #wireForms(change: WantedChange): VaultChange[] {
    if (change.kind === 'write') {
      const { kind, path, base, bytes } = change;
      return [{ kind, path, base: base ? base64Of(base) : null, base64: base64Of(bytes) }];
    }
    if (change.kind !== 'remove') return [change];
    const { files, folders } = this.disk;
    const below = (path: string) => path === change.path || path.startsWith(`${change.path}/`);
    const inner = [...files].filter(([path]) => below(path));
    const outer = [...folders].filter(below).sort((a, b) => b.length - a.length);
    return [
      ...inner.map(([path, { bytes }]) => ({ kind: 'remove' as const, path, base: base64Of(bytes) })),
      ...outer.map((path) => ({ kind: 'remove' as const, path, base: null })),
    ];
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(act);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
