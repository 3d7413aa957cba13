import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, TFile, type CachedMetadata, type MetadataCache, type Vault, type Workspace } from 'obsidian';
import type { Offer } from '../../core/dashboard';
import type { Library } from '../../library/library';
import type { SettingsStore } from '../settings/settings-store';
import { allNotes } from './all-notes';
import { isSource } from './is-source';
import { noteOf, offerOf, propertiesOf } from './note-facts';
import { createNoteReader, type NoteReader } from './note-reader';
import { createPace } from './pace';
import { createTrackedNotes, type TrackedNotes } from './tracked-notes';
import { deleted, moved, track } from './tracking';

interface Surroundings {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly workspace: Workspace;
  readonly library: Library;
  readonly store: SettingsStore;
}

const mostOffers = 8;

/** Keeps the library at what the user's sources say: finds them once the layout is ready, then follows every event. */
export class Sources extends Component {
  /** How far the first look is; null once every source was read. */
  readonly looking = signal<{ readonly done: number; readonly total: number } | null>({ done: 0, total: 0 });
  /** Notes that look like courses, the ones with most tasks first; only while there are no sources. */
  readonly offers = signal<readonly Offer[]>([]);

  readonly #around: Surroundings;
  readonly #tracked: TrackedNotes;
  readonly #reader: NoteReader;
  /** Listed notes that were deleted in this session: git, syncing and undo bring them back. */
  readonly #deleted = new Set<string>();
  /** The number of the latest look: an earlier one stops where it is. */
  #look = 0;

  constructor(around: Surroundings) {
    super();
    this.#around = around;
    this.#tracked = createTrackedNotes(around.library);
    this.#reader = createNoteReader(around.vault);
  }

  /** The paths of all sources, whether they can be read or not. */
  get paths(): ReadonlySignal<ReadonlySet<string>> {
    return this.#tracked.paths;
  }

  get unreadable(): ReadonlySignal<ReadonlySet<string>> {
    return this.#tracked.unreadable;
  }

  /** Takes in the text that a source has now; what is still being read of it comes too late. */
  take(path: string, text: string): void {
    this.#reader.overtake(path);
    this.#around.library.rewrite(path, text);
  }

  override onload(): void {
    let loaded = true;
    this.register(() => {
      loaded = false;
      this.#look += 1;
    });
    this.#around.workspace.onLayoutReady(() => {
      if (loaded) this.#follow();
    });
  }

  #follow(): void {
    const { vault, metadataCache, store } = this.#around;
    this.registerEvent(metadataCache.on('changed', this.#changed));
    this.registerEvent(vault.on('create', (file) => void this.#created(file.path)));
    this.registerEvent(
      vault.on('rename', (file, from) => {
        this.#renamed(from, file.path);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        this.#gone(file.path);
      }),
    );
    const decisions = computed(() => {
      const { notes, folders, ignored, tag } = store.settings.value;
      return JSON.stringify([notes, folders, ignored, tag]);
    });
    this.register(decisions.subscribe(() => void this.#lookAround()));
  }

  /** The text comes with the event, so nothing is read. */
  readonly #changed = ({ path }: TFile, text: string, cache: CachedMetadata): void => {
    this.#reader.overtake(path);
    if (this.#isSource(path, cache)) this.#tracked.put({ path, text, properties: propertiesOf(cache) });
    else this.#tracked.forget([path]);
    const offer = this.#tracked.paths.value.size === 0 ? offerOf(path, cache) : null;
    const others = this.offers.value.filter((other) => other.path !== path);
    if (offer || others.length < this.offers.value.length) this.offers.value = best(others.concat(offer ?? []));
  };

  async #created(path: string): Promise<void> {
    const { metadataCache, store, vault } = this.#around;
    const note = noteOf(path, metadataCache.getCache(path));
    if (this.#deleted.delete(path)) store.change((settings) => track(settings, note));
    const file = vault.getFileByPath(path);
    if (file && isSource(note, store.settings.value)) await this.#read(file);
  }

  #renamed(from: string, to: string): void {
    this.#reader.overtake(from);
    this.#tracked.rename(from, to);
    this.#around.store.change((settings) => moved(settings, from, to));
    // A note may have moved into a listed folder or out of one.
    void this.#lookAround();
  }

  #gone(path: string): void {
    const { store } = this.#around;
    if (store.settings.value.notes.includes(path)) this.#deleted.add(path);
    this.#reader.overtake(path);
    this.#tracked.forget([path]);
    this.offers.value = this.offers.value.filter((offer) => offer.path !== path);
    store.change((settings) => deleted(settings, path));
  }

  /** Brings the library to what the settings say now, in slices; only sources are read. */
  async #lookAround(): Promise<void> {
    const { vault, metadataCache, library } = this.#around;
    this.#look += 1;
    const look = this.#look;
    const pace = createPace();
    const isStale = async (): Promise<boolean> => {
      if (pace.isOver()) await pace.rest();
      return look !== this.#look;
    };
    // A renamed folder reports its notes one by one: they are looked at once, when all have said so.
    await pace.rest();
    const sources: TFile[] = [];
    const offers: Offer[] = [];
    for (const file of allNotes(vault)) {
      if (await isStale()) return;
      const cache = metadataCache.getFileCache(file);
      if (this.#isSource(file.path, cache)) sources.push(file);
      const offer = sources.length === 0 ? offerOf(file.path, cache) : null;
      if (offer) offers.push(offer);
    }
    if (await isStale()) return;
    const { paths, unreadable } = this.#tracked;
    const found = new Set(sources.map(({ path }) => path));
    this.#tracked.forget([...paths.value].filter((path) => !found.has(path)));
    const unread = sources.filter(({ path }) => !paths.value.has(path) || unreadable.value.has(path));
    for (const [done, file] of unread.entries()) {
      if (this.looking.value) this.looking.value = { done, total: unread.length };
      await this.#read(file);
      // Courses are worked out when somebody asks: asked here, the work falls into this slice.
      library.notes.peek();
      if (await isStale()) return;
    }
    this.offers.value = sources.length === 0 ? best(offers) : [];
    this.looking.value = null;
  }

  async #read(file: TFile): Promise<void> {
    const { path } = file;
    const answer = await this.#reader.read(file);
    const cache = this.#around.metadataCache.getCache(path);
    if (answer.kind === 'failed') this.#tracked.fail(path);
    else if (answer.kind === 'text' && this.#isSource(path, cache)) {
      this.#tracked.put({ path, text: answer.text, properties: propertiesOf(cache) });
    }
  }

  #isSource(path: string, cache: CachedMetadata | null): boolean {
    return isSource(noteOf(path, cache), this.#around.store.settings.value);
  }
}

function best(offers: readonly Offer[]): readonly Offer[] {
  return [...offers].sort((a, b) => b.tasks - a.tasks).slice(0, mostOffers);
}
