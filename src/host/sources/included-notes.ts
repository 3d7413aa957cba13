import { effect, untracked } from '@preact/signals-core';
import { Component, type MetadataCache, type Vault } from 'obsidian';
import type { Library } from '../../library/library';
import { propertiesOf } from './note-facts';
import { createNoteReader } from './note-reader';

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
    const read = async (path: string): Promise<void> => {
      const file = vault.getFileByPath(path);
      const answer = file && (await reader.read(file));
      if (answer?.kind !== 'text' || library.textOf(path) !== null) return;
      library.host({ path, text: answer.text, properties: propertiesOf(metadataCache.getCache(path)) });
    };
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
      metadataCache.on('changed', ({ path }, text, cache) => {
        if (library.included.peek().has(path)) library.host({ path, text, properties: propertiesOf(cache) });
      }),
    );
  }
}
