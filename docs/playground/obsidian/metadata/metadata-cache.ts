import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/events';
import { getLinkpath } from '../text/links';
import { TFile, type TAbstractFile } from '../vault/files';
import type { Vault } from '../vault/vault';
import { readNote } from './read-note';

type LinkCounts = Record<string, Record<string, number>>;

/** The time the app's worker takes, roughly: between `modify` and `changed` the cache is stale. */
const workerDelay = 20;

export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #pending = new Map<TFile, number>();

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => {
      if (this.#warm) this.#schedule(file);
    });
    vault.on('modify', (file: TAbstractFile) => {
      this.#schedule(file);
    });
    vault.on('delete', (file: TAbstractFile) => {
      if (!(file instanceof TFile)) return;
      const cache = this.#caches.get(file.path) ?? null;
      this.#forget(file.path);
      this.trigger('deleted', file, cache);
    });
    // The app moves the entry and says nothing: plugins have to listen to the vault.
    vault.on('rename', (file: TAbstractFile, oldPath: string) => {
      const cache = this.#caches.get(oldPath);
      this.#forget(oldPath);
      if (cache && file instanceof TFile && file.extension === 'md') this.#keep(file, cache);
    });
  }

  #warm = false;

  /** As after a start with a cache from yesterday: entries are there, and no `changed` is raised for them. */
  async warmUp(): Promise<void> {
    let slice = performance.now();
    for (const file of this.vault.getMarkdownFiles()) {
      this.#keep(file, readNote(this.#text(file)));
      if (performance.now() - slice > 30) {
        await sleep(0);
        slice = performance.now();
      }
    }
    this.#warm = true;
  }

  resolveAll(): void {
    for (const file of this.vault.getMarkdownFiles()) {
      const cache = this.#caches.get(file.path);
      if (cache) this.#resolveLinks(file, cache);
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  /** Exact path, then relative to the source, then the note of that name that is nearest to the vault's root. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1);
    const wanted = linkpath.startsWith('.') ? relative(folder, linkpath) : linkpath.replace(/^\/+/, '');
    for (const path of [wanted, `${wanted}.md`, folder + wanted, `${folder}${wanted}.md`]) {
      const file = this.vault.getFileByPath(path);
      if (file) return file;
    }
    const lower = wanted.toLowerCase();
    const ends = [`/${lower}`, `/${lower}.md`];
    const fits = (file: TFile) => ends.some((end) => `/${file.path.toLowerCase()}`.endsWith(end));
    const depth = (file: TFile) => file.path.split('/').length;
    return (
      this.vault
        .getFiles()
        .filter(fits)
        .sort((a, b) => depth(a) - depth(b))[0] ?? null
    );
  }

  /** The name alone while it is unique, else the path. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const bare = omitMdExtension && file.extension === 'md';
    const twins = this.vault.getFiles().filter((one) => one.name.toLowerCase() === file.name.toLowerCase());
    if (twins.length === 1) return bare ? file.basename : file.name;
    return bare ? file.path.replace(/\.md$/i, '') : file.path;
  }

  #schedule(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    window.clearTimeout(this.#pending.get(file));
    this.#pending.set(
      file,
      window.setTimeout(() => {
        this.#pending.delete(file);
        void this.#compute(file);
      }, workerDelay),
    );
  }

  async #compute(file: TFile): Promise<void> {
    if (file.deleted) return;
    const text = this.#text(file);
    const cache = readNote(text);
    this.#keep(file, cache);
    this.trigger('changed', file, text, cache);
    await Promise.resolve();
    this.#resolveLinks(file, cache);
    this.trigger('resolve', file);
    if (this.#pending.size === 0) this.trigger('resolved');
  }

  #text(file: TFile): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.vault.peek(file.path));
  }

  #keep(file: TFile, cache: CachedMetadata): void {
    this.#caches.set(file.path, cache);
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }

  #resolveLinks(file: TFile, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      const counts = target ? resolved : unresolved;
      const name = target?.path ?? path;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}

function relative(folder: string, linkpath: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
