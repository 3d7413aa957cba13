import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, type CachedMetadata, type MetadataCache, type TFile, type Vault, type Workspace } from 'obsidian';
import { candidateOf, type Candidate } from '../../core/offers';
import type { Settings } from '../../core/settings';
import type { Library } from '../../library/library';
import type { SettingsStore } from '../settings/settings-store';
import { allNotes } from './all-notes';
import { createBeat, type Beat } from './beat';
import { courseFolderOf, isConflictCopy, standingOf, type Standing } from './is-source';
import { noteOf, propertiesOf } from './note-facts';
import { createNoteReader, type NoteReader } from './note-reader';
import { createOfferedNotes, type OfferedNotes } from './offered-notes';
import { createPace } from './pace';
import { createTrackedNotes, type TrackedNotes } from './tracked-notes';
import { deleted, moved, track } from './tracking';
import { createUnheard, type Unheard } from './unheard';

interface Surroundings {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly workspace: Workspace;
  readonly library: Library;
  readonly store: SettingsStore;
}

/** A disk answers several questions in the time of one. */
const readAtOnce = 8;

/** Milliseconds in which the library is told of what changed, with each beat: that rests three times as long. */
const slice = 60;
/** The first look takes no such rests, and nothing of it may be felt. */
const firstSlice = 8;

/** Keeps the library at what the user's sources say: finds them once the layout is ready, then follows every event. */
export class Sources extends Component {
  /** How far the first look is; null once every source was read. */
  readonly looking = signal<{ readonly done: number; readonly total: number } | null>({ done: 0, total: 0 });

  readonly #around: Surroundings;
  readonly #tracked: TrackedNotes;
  readonly #offered: OfferedNotes;
  readonly #reader: NoteReader;
  readonly #beat: Beat = createBeat(() => this.#publish() > 0);
  readonly #unheard: Unheard = createUnheard((path) => this.#read(path));
  /** Listed notes that were deleted in this session: git, syncing and undo bring them back. */
  readonly #deleted = new Set<string>();
  /** The settings by which the library knows which folders are one course. */
  #grouped: Settings | null = null;
  /** The number of the latest look: an earlier one stops where it is. */
  #look = 0;

  constructor(around: Surroundings) {
    super();
    this.#around = around;
    this.#tracked = createTrackedNotes(around.library, this.#beat.soon);
    this.#offered = createOfferedNotes(this.#beat.soon);
    this.#reader = createNoteReader(around.vault);
  }

  /** The paths of all sources, whether they can be read or not. */
  get paths(): ReadonlySignal<ReadonlySet<string>> {
    return this.#tracked.paths;
  }

  get unreadable(): ReadonlySignal<ReadonlySet<string>> {
    return this.#tracked.unreadable;
  }

  /** Notes that would be sources, had syncing not made them of a conflict. */
  get copies(): ReadonlySignal<ReadonlySet<string>> {
    return this.#tracked.copies;
  }

  /** Notes that look like courses, the likeliest first; only while there are no sources. */
  get offers(): ReadonlySignal<readonly Candidate[]> {
    return this.#offered.shown;
  }

  /** Takes in the text that a source has now; what is still being read of it comes too late. */
  take(path: string, text: string): void {
    this.#heard(path);
    this.#tracked.rewrite(path, text);
  }

  override onload(): void {
    let loaded = true;
    this.register(() => {
      loaded = false;
      this.#look += 1;
      this.#beat.stop();
      this.#unheard.stop();
    });
    this.#around.workspace.onLayoutReady(() => {
      if (loaded) this.#follow();
    });
  }

  #follow(): void {
    const { vault, metadataCache, store } = this.#around;
    this.registerEvent(metadataCache.on('changed', this.#changed));
    this.registerEvent(
      vault.on('create', ({ path }) => {
        this.#created(path);
      }),
    );
    this.registerEvent(
      vault.on('modify', ({ path }) => {
        this.#expect(path);
      }),
    );
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
      const { notes, folders, courseFolders, ignored, tag } = store.settings.value;
      return JSON.stringify([notes, folders, courseFolders, ignored, tag]);
    });
    this.register(decisions.subscribe(() => void this.#lookAround()));
  }

  /** The text comes with the event, so nothing is read. */
  readonly #changed = (file: TFile, text: string, cache: CachedMetadata): void => {
    const { path } = file;
    // It may be told late, when the note is gone and another one has its path.
    if (this.#around.vault.getFileByPath(path) !== file) return;
    this.#heard(path);
    const standing = this.#standing(path, cache);
    if (standing === 'source') this.#tracked.set(path, { path, text, properties: propertiesOf(cache) });
    else this.#standsAside(path, standing);
    this.#offered.set(path, this.#candidate(path, cache, standing));
  };

  #created(path: string): void {
    const { metadataCache, store } = this.#around;
    if (this.#deleted.delete(path))
      store.change((settings) => track(settings, noteOf(path, metadataCache.getCache(path))));
    if (this.#clear(path)) this.#publish();
    this.#expect(path);
  }

  /** The note has another text, which comes later. One that is no source now may be one again before that. */
  #expect(path: string): void {
    const standing = this.#standing(path);
    if (standing === 'source') this.#unheard.add(path);
    else {
      this.#heard(path);
      this.#standsAside(path, standing);
    }
  }

  #renamed(from: string, to: string): void {
    const isTaken = this.#clear(to);
    if (this.#heard(from)) this.#unheard.add(to);
    // As a text file a note is none of ours.
    if (to.endsWith('.md')) this.#tracked.rename(from, to);
    else this.#tracked.forget(from);
    // Not when it is next told: the line that was shown may stand in this note, too.
    if (isTaken) this.#publish();
    this.#offered.set(from, null);
    this.#around.store.change((settings) => moved(settings, from, to));
    // A note may have moved into a listed folder or out of one; a folder's notes tell of themselves.
    if (to.endsWith('.md') || from.endsWith('.md')) void this.#lookAround();
  }

  /** A note takes this path: whatever was there before is so no longer. Says whether there was anything. */
  #clear(path: string): boolean {
    const { library } = this.#around;
    const isTaken = library.textOf(path) !== null;
    library.drop(path);
    return isTaken;
  }

  #gone(path: string): void {
    const { store } = this.#around;
    if (store.settings.value.notes.includes(path)) this.#deleted.add(path);
    this.#heard(path);
    this.#tracked.forgetWithin(path);
    this.#offered.set(path, null);
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
    if (look !== this.#look) return;
    this.#regroup();
    const unread: string[] = [];
    for (const file of allNotes(vault)) {
      if (await isStale()) return;
      const { path } = file;
      // It may have gone while this rested.
      if (vault.getFileByPath(path) !== file) continue;
      const cache = metadataCache.getFileCache(file);
      const standing = this.#standing(path, cache);
      if (standing !== 'source') this.#standsAside(path, standing);
      else if (typeof this.#tracked.get(path) !== 'object') unread.push(path);
      this.#offered.see(path, this.#candidate(path, cache, standing));
    }
    if (await isStale()) return;
    const total = unread.length;
    /** Nothing is drawn before the first look is over, so nothing waits for a beat; says how much is left to publish. */
    const hurry = (read: number): number => {
      if (!this.looking.value) return 0;
      const left = this.#publish(firstSlice);
      // Courses are worked out when somebody asks: asked here, the work falls into this slice.
      library.notes.peek();
      this.looking.value = { done: Math.max(read - left, 0), total };
      return left;
    };
    for (let read = 0; read < total; read += readAtOnce) {
      await Promise.all(unread.slice(read, read + readAtOnce).map((path) => this.#read(path)));
      if (pace.isOver()) hurry(Math.min(read + readAtOnce, total));
      if (await isStale()) return;
    }
    let left: number;
    do {
      left = hurry(total);
      await pace.rest();
      if (await isStale()) return;
    } while (left > 0);
    this.looking.value = null;
    this.#offered.seenAll();
  }

  async #read(path: string): Promise<void> {
    const { vault, metadataCache } = this.#around;
    const file = vault.getFileByPath(path);
    if (!file || this.#standing(path) !== 'source') return;
    const answer = await this.#reader.read(file);
    // Meanwhile the note may have gone, or have been taken off the list.
    if (answer.kind === 'late' || vault.getFileByPath(path) !== file || this.#standing(path) !== 'source') return;
    const properties = propertiesOf(metadataCache.getCache(path));
    this.#tracked.set(path, answer.kind === 'failed' ? 'unreadable' : { path, text: answer.text, properties });
  }

  #standing(path: string, cache = this.#around.metadataCache.getCache(path)): Standing {
    const { vault, store } = this.#around;
    return vault.getFileByPath(path) ? standingOf(noteOf(path, cache), store.settings.value) : 'none';
  }

  /** A note that is no source, or no longer. */
  #standsAside(path: string, standing: Exclude<Standing, 'source'>): void {
    if (standing === 'copy') this.#tracked.set(path, standing);
    else this.#tracked.forget(path);
  }

  #candidate(path: string, cache: CachedMetadata | null, standing: Standing): Candidate | null {
    if (!cache || standing !== 'none' || isConflictCopy(path)) return null;
    return this.#around.store.settings.value.ignored.includes(path) ? null : candidateOf(path, cache);
  }

  /** A folder that is one course goes to its new place together with its notes. */
  #regroup(): void {
    const { library, store } = this.#around;
    const settings = store.settings.value;
    if (settings === this.#grouped) return;
    this.#grouped = settings;
    library.together(() => {
      library.group(settings.courseFolders.length > 0 ? (path) => courseFolderOf(path, settings) : null);
      this.#publish();
    });
  }

  /** Says of how many notes the library has still to be told. */
  #publish(milliseconds = slice): number {
    let left = 0;
    this.#around.library.together(() => {
      left = this.#tracked.publish(milliseconds);
      this.#offered.publish(this.paths.value.size === 0);
    });
    return left;
  }

  /** Something newer is known of a note than what is being read of it; says whether reading it was still to come. */
  #heard(path: string): boolean {
    const [wasWaiting, wasRead] = [this.#unheard.hear(path), this.#reader.overtake(path)];
    return wasWaiting || wasRead;
  }
}
