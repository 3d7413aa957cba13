import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, type Vault } from 'obsidian';
import type { Lock } from '../../core/dashboard';
import { hasConflictMarkers } from '../../core/edit/conflict-markers';
import type { Library, Source } from '../../library/library';
import { readDiskText, replacement } from '../note-writer/disk-text';
import { isConflictCopy } from '../sources/is-source';

/** Sources that are never written, as long as they are as they are: with conflict markers, copies of a conflict, or not valid UTF-8. */
export class ReadOnlyNotes extends Component {
  readonly #locks = signal<ReadonlyMap<string, Lock>>(new Map());
  readonly #known = new WeakMap<Source, Lock | null>();

  constructor(
    private readonly library: Library,
    private readonly isLooking: () => boolean,
    private readonly vault: Pick<Vault, 'getFileByPath' | 'read' | 'readBinary'>,
  ) {
    super();
  }

  get locks(): ReadonlySignal<ReadonlyMap<string, Lock>> {
    return this.#locks;
  }

  override onload(): void {
    this.register(
      effect(() => {
        // While sources come in one by one, all of them would be gone through for each.
        if (this.isLooking()) return;
        for (const { source } of this.library.sources.value.values()) this.#look(source);
        this.#tell();
      }),
    );
  }

  #look(source: Source): void {
    if (this.#known.has(source)) return;
    const isTorn = hasConflictMarkers(source.text);
    this.#known.set(source, isConflictCopy(source.path) ? 'conflict-copy' : isTorn ? 'conflict-markers' : null);
    // The sign for bytes that are no text may also have been typed: only the bytes tell.
    if (source.text.includes(replacement)) void this.#lookAtBytes(source);
  }

  async #lookAtBytes(source: Source): Promise<void> {
    const file = this.vault.getFileByPath(source.path);
    const disk = file && (await readDiskText(this.vault, file).catch(() => null));
    if (!disk || disk.isUtf8) return;
    this.#known.set(source, 'not-utf8');
    this.#tell();
  }

  #tell(): void {
    const sources = [...this.library.sources.peek()];
    const locks = sources.flatMap(([path, { source }]) => {
      const lock = this.#known.get(source);
      return lock ? [[path, lock] as const] : [];
    });
    // Nobody is woken for nothing: most vaults never hold such a note.
    if (locks.length > 0 || this.#locks.peek().size > 0) this.#locks.value = new Map(locks);
  }
}
