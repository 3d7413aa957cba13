import { signal } from '@preact/signals-core';
import { vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { IncludedNotes } from '../../../src/host/sources/included-notes';
import { courseFolderOf, isSource, standingOf } from '../../../src/host/sources/is-source';
import { Links } from '../../../src/host/sources/links';
import { noteOf, propertiesOf } from '../../../src/host/sources/note-facts';
import { Sources } from '../../../src/host/sources/sources';
import { createTracker } from '../../../src/host/sources/tracker';
import { createLibrary, type Library } from '../../../src/library/library';
import { cacheOf } from '../../fakes/cache-of';
import { FakeVault } from '../../fakes/vault';

const folders = ['', 'f/', 'f/g/', 'h/', 'h/i/'];
const names = [
  'a',
  'b',
  'c',
  'd',
  'Week 2',
  'Week 10',
  'a.sync-conflict-20260131-X',
  'b (conflicted copy 2026)',
  'c.conflict',
];
const most = 40; // notes: a rebuild after every hundred events has to stay cheap

const texts = [
  '',
  'Nothing to tick.\n',
  '# Algebra\n- [ ] Vectors\n',
  '# Algebra\n- [x] Vectors\n- [/] Matrices\n',
  '- [ ] Chapter\n  - [x] Lesson ✅ 2026-01-15\n',
  '# One\n- [x] a\n\n# Two\n- [-] b\n- [ ] c\n',
  '---\ncourses: true\n---\n- [ ] By property\n',
  '---\ndone: true\n---\nA lesson by itself.\n',
  '---\nstatus: reading\nlesson-order: 1\n---\nAnother.\n',
  '---\ncourses: true\npolicy: after-latest\n---\n- [ ] a\n- [x] b\n- [ ] c\n',
  '#course\n\n- [x] By tag\n- [ ] Another\n',
  '<<<<<<< ours\n- [ ] a\n=======\n- [x] a\n>>>>>>> theirs\n',
  `${'- '.repeat(70)}[ ] nested too deep\n`,
  '# With others\n\n![[b]]\n\n- [ ] Own\n\n![[c]]\n',
  '# [[c]]\n\n- [ ] Below a link\n\n# [[Week 2#Algebra]]\n',
  '# Round\n\n![[a]]\n\n![[d]]\n\n- [x] About\n',
  '# Parts\n\n![[Week 10#Algebra]]\n\n![[f/a#One]]\n\n![[f/g/b]]\n\n![[missing]]\n',
  `- [ ] too large\n${'x'.repeat(2 * 1024 * 1024)}\n`,
].map((text) => ({ text, cache: cacheOf(text) }));

/** A vault in which something happens all the time, the way the app tells it, with the host's sources at work on it. */
export class RestlessVault {
  readonly fake = new FakeVault();
  readonly settings = signal<Settings>({ ...defaultSettings, folders: ['f'] });
  readonly library: Library;
  readonly sources: Sources;
  readonly #links: Links;
  readonly #included: IncludedNotes;
  /** What happened, newest last: the story of a failure. */
  readonly story: string[] = [];
  readonly #tracker: ReturnType<typeof createTracker>;
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
    const store = {
      settings: this.settings,
      change: (edit: (settings: Settings) => Settings) => {
        this.settings.value = edit(this.settings.value);
      },
    } as unknown as SettingsStore;
    const { vault, metadataCache, workspace } = this.fake;
    this.#links = new Links({ vault, metadataCache });
    this.library = emptyLibrary(this.#links);
    this.#included = new IncludedNotes({ vault, metadataCache, library: this.library });
    this.sources = new Sources({ vault, metadataCache, workspace, library: this.library, store });
    this.#tracker = createTracker(metadataCache, store);
    this.fake.readTakes = () => (this.#upTo(5) === 0 ? this.#upTo(1_000) : this.#upTo(60));
    for (let count = 0; count < 12; count += 1) this.create();
    for (const part of [this.#links, this.#included, this.sources]) part.load();
    this.fake.becomeReady();
  }

  unload(): void {
    for (const part of [this.sources, this.#included, this.#links]) part.unload();
  }

  /** One event, or now and then some hundreds within one turn, as syncing brings them; says how many. */
  async happen(): Promise<number> {
    const count = this.#upTo(400) === 0 ? 100 + this.#upTo(200) : 1;
    for (let n = 0; n < count; n += 1) {
      const event = this.#pick(events);
      this.story.push(event);
      this[event]();
    }
    if (this.#upTo(3) === 0) await vi.advanceTimersByTimeAsync(this.#upTo(400));
    return count;
  }

  /** What a library says that was built from scratch from what the vault holds now. */
  rebuilt(): Library {
    const library = emptyLibrary(this.#links);
    library.group((path) => courseFolderOf(path, this.settings.value));
    library.together(() => {
      for (const path of this.fake.paths) {
        const { text, cache } = this.fake.stored(path);
        if (!isSource(noteOf(path, cache), this.settings.value)) continue;
        library.put({ path, text, properties: propertiesOf(cache) });
      }
    });
    // What a note takes in may take in more.
    for (let unread = unreadOf(library); unread.length > 0; unread = unreadOf(library)) {
      for (const path of unread) {
        const { text, cache } = this.fake.stored(path);
        library.host({ path, text, properties: propertiesOf(cache) });
      }
    }
    return library;
  }

  /** The conflict copies that would be sources. */
  copies(): readonly string[] {
    return this.fake.paths.filter((path) => {
      const note = noteOf(path, this.fake.stored(path).cache);
      return standingOf(note, this.settings.value) === 'copy';
    });
  }

  write(path = this.#note()): void {
    if (path === undefined) return;
    this.fake.write(path, this.#pick(texts).text);
    this.#index(path);
  }

  create(): void {
    const path = this.#freePath();
    if (path === undefined || this.fake.paths.length >= most) return;
    this.fake.add(path, this.#pick(texts).text, null);
    this.#index(path);
  }

  delete(): void {
    const path = this.#note();
    if (path !== undefined) this.fake.remove(path);
  }

  deleteAndRestore(): void {
    const path = this.#note();
    if (path === undefined) return;
    const { text } = this.fake.stored(path);
    this.fake.remove(path);
    this.fake.add(path, text, null);
    this.#index(path);
  }

  rename(): void {
    const [from, to] = [this.#note(), this.#freePath()];
    if (from !== undefined && to !== undefined) this.fake.rename(from, to);
  }

  /** Two notes change places: no path is new, and none is gone. */
  swap(): void {
    const [one, other] = [this.#note(), this.#note()];
    if (one === undefined || other === undefined || one === other) return;
    this.fake.rename(one, 'between.md');
    this.fake.rename(other, one);
    this.fake.rename('between.md', other);
  }

  renameFolder(): void {
    const [from, to] = this.#pick([['f', 'h/f'], ['h/f', 'f'], ['f/g', 'g'], ['g', 'f/g'], ['h', 'k'], ['k', 'h']] as const); // prettier-ignore
    if (!this.fake.paths.some((path) => path.startsWith(`${to}/`)))
      this.fake.renameFolder(from, to, this.#upTo(2) === 0);
  }

  deleteFolder(): void {
    this.fake.removeFolder(this.#pick(['f', 'f/g', 'h', 'h/i', 'g', 'k']));
  }

  folderInOrOut(): void {
    const folder = this.#pick(['f', 'f/g', 'h', '/']);
    const { value } = this.settings;
    const rest = value.folders.filter((one) => one !== folder);
    this.settings.value = { ...value, folders: rest.length < value.folders.length ? rest : [...rest, folder] };
  }

  oneCourseOrNot(): void {
    const folder = this.#pick(['f', 'f/g', 'h', '/']);
    const { value } = this.settings;
    const rest = value.courseFolders.filter((one) => one !== folder);
    const isOne = rest.length < value.courseFolders.length;
    this.settings.value = { ...value, courseFolders: isOne ? rest : [...rest, folder] };
  }

  tagSetOrNot(): void {
    this.settings.value = { ...this.settings.value, tag: this.settings.value.tag === '' ? 'course' : '' };
  }

  track(): void {
    const path = this.#note();
    if (path !== undefined) this.#tracker.track(path);
  }

  stopTracking(): void {
    const path = this.#note();
    if (path !== undefined) this.#tracker.stopTracking(path);
  }

  dismiss(): void {
    const path = this.#note();
    if (path !== undefined) this.#tracker.dismiss(path);
  }

  /** The app indexes a while later: once as a rule, twice now and then, and for some notes never. */
  #index(path: string): void {
    const { file } = this.fake.stored(path);
    const how = this.#upTo(20);
    if (how === 0) return;
    window.setTimeout(
      () => {
        // Indexed is what the note holds by then; of a note that is gone the app may tell all the same.
        const known = this.fake.paths.includes(file.path) ? this.fake.stored(file.path) : null;
        if (known?.file !== file) {
          this.fake.tellChanged(file, '- [ ] of a note that is gone\n', {});
          return;
        }
        const cache = texts.find(({ text }) => text === known.text)?.cache ?? {};
        this.fake.index(file.path, cache);
        if (how === 1) this.fake.tellChanged(file, known.text, cache);
      },
      how === 2 ? 1_500 : this.#upTo(60),
    );
  }

  #note(): string | undefined {
    const { paths } = this.fake;
    return paths.length > 0 ? this.#pick(paths) : undefined;
  }

  #freePath(): string | undefined {
    const path = `${this.#pick(folders)}${this.#pick(names)}.md`;
    return this.fake.paths.includes(path) ? undefined : path;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#upTo(from.length)] as T;
  }

  #upTo(below: number): number {
    return Math.floor(this.#random() * below);
  }
}

/** Each as often as it stands here. */
const events = [
  'write', 'write', 'write', 'write', 'write', 'write', 'write', 'write', 'create', 'create', 'create', 'create', 'delete', 'delete',
  'deleteAndRestore', 'rename', 'rename', 'swap', 'renameFolder', 'deleteFolder', 'folderInOrOut', 'oneCourseOrNot', 'tagSetOrNot', 'track', 'track',
  'stopTracking', 'dismiss',
] as const; // prettier-ignore

/** Notes that are taken in and whose texts are not known. */
function unreadOf(library: Library): readonly string[] {
  return [...library.included.value].filter((path) => library.textOf(path) === null);
}

function emptyLibrary({ resolve }: Links): Library {
  const [rules, today, memory] = [signal(rulesOf(defaultSettings)), signal('2026-01-31'), signal(noMemory)];
  return createLibrary({ rules, today, memory, resolve });
}

/** Mulberry32: the same events for the same seed, on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
