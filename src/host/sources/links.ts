import { signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, getLinkpath, type MetadataCache, type Vault } from 'obsidian';

type Resolve = (link: string, from: string) => string | null;

/** Where links lead, by the app's own resolution: to notes only. Told anew whenever a file comes, goes or moves. */
export class Links extends Component {
  readonly #resolve = signal<Resolve>(() => null);
  readonly #vault: Vault;
  readonly #metadataCache: MetadataCache;

  constructor({ vault, metadataCache }: { readonly vault: Vault; readonly metadataCache: MetadataCache }) {
    super();
    this.#vault = vault;
    this.#metadataCache = metadataCache;
    this.#tell();
  }

  get resolve(): ReadonlySignal<Resolve> {
    return this.#resolve;
  }

  override onload(): void {
    const tell = (): void => {
      this.#tell();
    };
    this.registerEvent(this.#vault.on('create', tell));
    this.registerEvent(this.#vault.on('rename', tell));
    this.registerEvent(this.#vault.on('delete', tell));
  }

  #tell(): void {
    this.#resolve.value = (link, from) => {
      const file = this.#metadataCache.getFirstLinkpathDest(getLinkpath(link), from);
      return file?.extension === 'md' ? file.path : null;
    };
  }
}
