import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, type Vault } from 'obsidian';
import type { Lock } from '../../core/dashboard';
import { hasConflictMarkers } from '../../core/edit/conflict-markers';
import type { Library } from '../../library/library';
import { readDiskText, replacement } from '../note-writer/disk-text';
import { isConflictCopy } from '../sources/is-source';

/** What a note was judged to be, with the text that it had then; its bytes may tell more, later. */
interface Judged {
  readonly text: string;
  readonly byText: Lock | null;
  lock: Lock | null;
}

/**
 * Sources, and the notes that they take in, that are never written, as long as they are as they are: with conflict markers, copies
 * of a conflict, or not valid UTF-8.
 */
export class ReadOnlyNotes extends Component {
  readonly #locks = signal<ReadonlyMap<string, Lock>>(new Map());
  #judged: ReadonlyMap<string, Judged> = new Map();

  constructor(
    private readonly library: Library,
    private readonly isLooking: () => boolean,
    private readonly vault: Pick<Vault, 'getFileByPath' | 'read' | 'readBinary' | 'on'>,
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
        const { sources, included } = this.library;
        const paths = [...sources.value.keys(), ...included.value];
        this.#judged = new Map(
          paths.map((path) => {
            const text = this.library.textOf(path) ?? '';
            const known = this.#judged.get(path);
            return [path, known?.text === text ? known : this.#judge(path, text)];
          }),
        );
        this.#tell();
      }),
    );
    this.registerEvent(
      this.vault.on('modify', ({ path }) => {
        const judged = this.#judged.get(path);
        if (judged) this.#doubt(path, judged);
      }),
    );
  }

  #judge(path: string, text: string): Judged {
    const isTorn = hasConflictMarkers(text);
    const byText = isConflictCopy(path) ? 'conflict-copy' : isTorn ? 'conflict-markers' : null;
    const judged: Judged = { text, byText, lock: byText };
    this.#doubt(path, judged);
    return judged;
  }

  /** The sign for bytes that are no text may also have been typed: only the bytes tell, and they change under the same text. */
  #doubt(path: string, judged: Judged): void {
    if (judged.text.includes(replacement)) void this.#lookAtBytes(path, judged);
  }

  async #lookAtBytes(path: string, judged: Judged): Promise<void> {
    const file = this.vault.getFileByPath(path);
    const disk = file && (await readDiskText(this.vault, file).catch(() => null));
    if (!disk) return;
    judged.lock = disk.isUtf8 ? judged.byText : 'not-utf8';
    this.#tell();
  }

  /** Nobody is woken for nothing: most vaults never hold such a note. */
  #tell(): void {
    const locks = new Map([...this.#judged].flatMap(([path, { lock }]) => (lock ? [[path, lock] as const] : [])));
    const before = this.#locks.peek();
    const isSame = locks.size === before.size && [...locks].every(([path, lock]) => before.get(path) === lock);
    if (!isSame) this.#locks.value = locks;
  }
}
