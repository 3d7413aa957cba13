import { effect, untracked } from '@preact/signals-core';
import { Component, type CachedMetadata, type MetadataCache, type Vault } from 'obsidian';
import type { Library } from '../../library/library';
import { propertiesOf } from './note-facts';
import { createNoteReader } from './note-reader';
import { createUnheard } from './unheard';

interface Surroundings {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly library: Library;
}

/** Keeps the library at what the notes say that are no sources and that sources take in. Nothing but those is read. */
export class IncludedNotes extends Component {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    super();
    this.#around = around;
  }

  override onload(): void {
    const { vault, metadataCache, library } = this.#around;
    const reader = createNoteReader(vault);
    const take = (path: string, text: string, cache: CachedMetadata | null): void => {
      if (library.included.peek().has(path)) library.host({ path, text, properties: propertiesOf(cache) });
    };
    const read = async (path: string): Promise<void> => {
      const file = vault.getFileByPath(path);
      const answer = file && (await reader.read(file));
      // Another note may be there by now: then that is being read.
      if (answer?.kind === 'text' && file?.path === path) take(path, answer.text, metadataCache.getCache(path));
    };
    const unheard = createUnheard(read);
    this.register(() => {
      unheard.stop();
    });
    this.register(
      effect(() => {
        const included = library.included.value;
        untracked(() => {
          library.seeOff();
        });
        for (const path of included) if (library.textOf(path) === null) void read(path);
      }),
    );
    this.registerEvent(
      vault.on('modify', ({ path }) => {
        if (library.included.peek().has(path)) unheard.add(path);
      }),
    );
    this.registerEvent(
      metadataCache.on('changed', (file, text, cache) => {
        const { path } = file;
        // It may be told late, when the note is gone and another one has its path.
        if (vault.getFileByPath(path) !== file) return;
        unheard.hear(path);
        reader.overtake(path);
        take(path, text, cache);
      }),
    );
  }
}
