import { TFile, type Vault, type Workspace } from 'obsidian';
import { FakeEvents } from '../vault';
import { DiskError, type Fault, type Step } from './faults';
import type { FakeTextView, ViewsApp } from './views';

/** When the app goes on: after a turn of the loop, or after some time. A test decides what happens in between. */
export interface Timing {
  turn(what: string): Promise<void>;
  after(milliseconds: number, what: string, act: () => void): void;
}

export interface LoggedWrite {
  readonly by: 'plugin' | 'editor' | 'sync';
  readonly file: TFile;
  readonly before: string;
  readonly after: string;
}

// Milliseconds.
const autosave = 2_000;
const toNotice = 20;

/** Notes, their views and their disk, by the app's rules: buffers, autosave, a queue per path, events that come later. */
export class NotesApp implements ViewsApp {
  readonly files = new Map<string, { file: TFile; bytes: Uint8Array }>();
  readonly views: FakeTextView[] = [];
  readonly sleeping: object[] = [];
  readonly log: LoggedWrite[] = [];
  /** What a plugin must not do and did. */
  readonly wrongs: string[] = [];
  readonly faults: Fault[] = [];
  recent: FakeTextView | null = null;
  /** How `changed` is told: the text comes with it. */
  tellChanged: (file: TFile, text: string) => void = () => undefined;
  tellDeleted: (file: TFile) => void = () => undefined;
  readonly #events = new FakeEvents();
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #hanging: (() => void)[] = [];

  constructor(private readonly timing: Timing) {}

  add(path: string, content: string | Uint8Array): TFile {
    const file = newFile(path);
    this.files.set(path, { file, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
    return file;
  }

  text(file: TFile): string | null {
    const known = this.files.get(file.path);
    return known?.file === file ? decoded(known.bytes) : null;
  }

  read(file: TFile): string {
    return this.text(file) ?? fail('ENOENT');
  }

  open<View extends FakeTextView>(view: View): View {
    view.open();
    this.views.push(view);
    this.recent = view;
    return view;
  }

  close(view: FakeTextView): void {
    this.views.splice(this.views.indexOf(view), 1);
    if (this.recent === view) this.recent = null;
  }

  saveSoon(view: FakeTextView): void {
    this.timing.after(autosave, 'autosave', () => void this.save(view));
  }

  async save(view: FakeTextView): Promise<void> {
    await this.#queued(view.file.path, async () => {
      await this.timing.turn('save');
      if (view.dirty !== true || this.text(view.file) === null) return;
      this.#store(view.file, view.saved(), 'editor');
    });
  }

  /** Another program changes the note; the app learns of it later. */
  sync(file: TFile, change: (text: string) => string): void {
    const text = this.text(file);
    if (text !== null) this.#store(file, change(text), 'sync');
  }

  async rename(file: TFile, to: string): Promise<void> {
    await this.#queued(file.path, async () => {
      await this.timing.turn('rename');
      const known = this.files.get(file.path);
      if (known?.file !== file || this.files.has(to)) return;
      this.files.delete(file.path);
      const from = file.path;
      file.path = to;
      this.files.set(to, known);
      this.#events.trigger('rename', file, from);
    });
  }

  delete(file: TFile): void {
    if (this.text(file) === null) return;
    this.files.delete(file.path);
    for (const view of [...this.views]) if (view.file === file) this.close(view);
    this.tellDeleted(file);
  }

  readonly vault = {
    on: this.#events.on,
    getFileByPath: (path: string): TFile | null => this.files.get(path)?.file ?? null,
    read: async (file: TFile): Promise<string> => {
      await this.#step('read', file);
      return this.read(file);
    },
    readBinary: async (file: TFile): Promise<ArrayBuffer> => {
      await this.#step('read', file);
      return this.files.get(file.path)?.bytes.slice().buffer ?? fail('ENOENT');
    },
    process: (file: TFile, change: (text: string) => string, options?: unknown): Promise<string> => {
      if (options !== undefined) this.wrongs.push('times');
      const { path } = file;
      return this.#queued(path, async () => {
        await this.#step('look', file);
        if (file.path !== path) fail('ENOENT');
        // From here to the write there is no turn: `process` is atomic.
        const after = change(this.read(file));
        if (this.views.some((view) => view.file === file && view.dirty === true))
          this.wrongs.push('wrote around a buffer');
        const fault = this.#takeFault('write');
        if (fault) await this.#strikeWrite(fault, file, after);
        this.#store(file, after, 'plugin');
        await this.#step('end', file);
        return after;
      });
    },
    ...Object.fromEntries(
      ['modify', 'modifyBinary', 'append', 'create', 'delete', 'trash', 'rename', 'copy', 'cachedRead'].map((name) => [
        name,
        () => this.wrongs.push(name),
      ]),
    ),
  };

  readonly workspace = {
    iterateAllLeaves: (visit: (leaf: { readonly view: object }) => void): void => {
      for (const view of [...this.views, ...this.sleeping]) visit({ view });
    },
    getMostRecentLeaf: (): { readonly view: object } | null => this.recent && { view: this.recent },
    activeEditor: null as unknown,
  };

  /** The doors as the plugin knows them. */
  get doors(): { vault: Vault; workspace: Workspace } {
    return { vault: this.vault as unknown as Vault, workspace: this.workspace as unknown as Workspace };
  }

  /** What hangs goes on. */
  release(): void {
    for (const goOn of this.#hanging.splice(0)) goOn();
  }

  async #queued<T>(path: string, act: () => Promise<T>): Promise<T> {
    const mine = (this.#queues.get(path) ?? Promise.resolve()).then(act);
    this.#queues.set(
      path,
      mine.catch(() => null),
    );
    return mine;
  }

  #store(file: TFile, text: string, by: LoggedWrite['by']): void {
    const known = this.files.get(file.path) ?? fail('ENOENT');
    this.log.push({ by, file, before: decoded(known.bytes), after: text });
    this.replace(file, new TextEncoder().encode(text));
  }

  /** Another program writes bytes that may be no text. */
  replace(file: TFile, bytes: Uint8Array): void {
    const known = this.files.get(file.path) ?? fail('ENOENT');
    known.bytes = bytes;
    const text = decoded(bytes);
    for (const view of this.views) {
      if (view.file !== file) continue;
      this.timing.after(toNotice, 'modify', () => {
        if (this.text(file) !== null) view.reload();
      });
    }
    this.timing.after(toNotice, 'changed', () => {
      this.#events.trigger('modify', file);
      this.tellChanged(file, text);
    });
  }

  async #step(at: Step, file: TFile): Promise<void> {
    await this.timing.turn(at);
    const fault = this.#takeFault(at);
    if (fault) await this.#strike(fault, file);
  }

  async #strikeWrite(fault: Fault, file: TFile, text: string): Promise<void> {
    if (fault.type === 'tears') {
      this.#store(file, text.slice(0, text.length / 2), 'plugin');
      fail('ENOSPC');
    }
    await this.#strike(fault, file);
  }

  async #strike(fault: Fault, file: TFile): Promise<void> {
    if (fault.type === 'hangs') await new Promise<void>((resolve) => this.#hanging.push(resolve));
    if (fault.type === 'fails') fail(fault.code);
    if (fault.type !== 'vanishes' && fault.type !== 'becomes a folder') return;
    this.delete(file);
    // Written and gone is no failure of the write.
    if (fault.at !== 'end') fail(fault.type === 'vanishes' ? 'ENOENT' : 'EISDIR');
  }

  #takeFault(at: Step): Fault | undefined {
    const index = this.faults.findIndex((fault) => fault.at === at);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }
}

function newFile(path: string): TFile {
  const file: unknown = Object.create(TFile.prototype);
  if (!(file instanceof TFile)) throw new Error('An instance of a class is one of it.');
  file.path = path;
  return file;
}

/** A byte order mark stays: the app hands it to plugins as part of the text. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function fail(code: string): never {
  throw new DiskError(code);
}
