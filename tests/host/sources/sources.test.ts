import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { Sources } from '../../../src/host/sources/sources';
import { createTracker } from '../../../src/host/sources/tracker';
import { createLibrary, type Library } from '../../../src/library/library';
import { cacheOf } from '../../fakes/cache-of';
import { FakeVault } from '../../fakes/vault';

const course = '# Algebra\n- [x] Vectors\n- [ ] Matrices\n';
const looksLikeOne = cacheOf('# Algebra\n' + '- [ ] a\n'.repeat(5));

let fake: FakeVault;
let library: Library;
let sources: Sources;
let store: Pick<SettingsStore, 'change'> & { settings: { value: Settings } };

beforeEach(() => {
  vi.useFakeTimers();
  fake = new FakeVault();
  const settings = signal<Settings>(defaultSettings);
  store = {
    settings,
    change: (edit) => {
      settings.value = edit(settings.value);
    },
  };
  library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  const { vault, metadataCache, workspace } = fake;
  sources = new Sources({ vault, metadataCache, workspace, library, store: store as SettingsStore });
});
afterEach(() => {
  sources.unload();
  vi.useRealTimers();
});

const list = (more: Partial<Settings>): void => {
  store.change((settings) => ({ ...settings, ...more }));
};
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);
/** Longer than a text is waited for before the note is read. */
const patient = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3_000);
const started = async (): Promise<void> => {
  sources.load();
  fake.becomeReady();
  await settled();
};
const paths = (): string[] => library.notes.value.map(({ path }) => path);

describe('the first look', () => {
  it('waits for the layout, and reads the sources and nothing else', async () => {
    fake.add('a.md', course);
    fake.add('b.md', course);
    list({ notes: ['a.md', 'gone.md'] });
    sources.load();
    await settled();
    expect([fake.reads, fake.listeners]).toEqual([[], 0]);
    fake.becomeReady();
    await settled();
    expect(fake.reads).toEqual(['a.md']);
    expect(paths()).toEqual(['a.md']);
    expect(sources.looking.value).toBeNull();
  });

  it('finds what the property, the tag and a folder make a source', async () => {
    fake.add('property.md', course, { frontmatter: { courses: true } });
    fake.add('not.md', course, { frontmatter: { courses: 'true' } });
    fake.add('tag.md', course, { tags: [{ tag: '#course' }] } as never);
    fake.add('a/folder.md', course);
    list({ tag: 'course', folders: ['a'] });
    await started();
    expect(paths()).toEqual(['a/folder.md', 'property.md', 'tag.md']);
  });

  it('an inherited property makes nothing a source', async () => {
    fake.add('a.md', course, { frontmatter: Object.create({ courses: true }) as Record<string, unknown> });
    await started();
    expect(paths()).toEqual([]);
  });

  it('goes on where a note cannot be read, and takes it in when it can', async () => {
    fake.add('a.md', course);
    fake.add('b.md', course);
    fake.unreadable.add('a.md');
    list({ folders: ['/'] });
    await started();
    expect([paths(), [...sources.unreadable.value], [...sources.paths.value]]).toEqual([
      ['b.md'],
      ['a.md'],
      ['a.md', 'b.md'],
    ]);
    fake.change('a.md', course);
    expect([paths(), [...sources.unreadable.value]]).toEqual([['a.md', 'b.md'], []]);
  });

  it('says how far it is', async () => {
    for (let n = 0; n < 20; n += 1) fake.add(`${n}.md`, course);
    fake.readTakes = () => 10; // milliseconds, longer than a slice
    list({ folders: ['/'] });
    const seen: unknown[] = [];
    sources.looking.subscribe((looking) => seen.push(looking));
    await started();
    expect(seen).toContainEqual({ done: 8, total: 20 });
    expect(seen.at(-1)).toBeNull();
  });

  it('is not begun by a plugin that was unloaded meanwhile', async () => {
    fake.add('a.md', course);
    list({ folders: ['/'] });
    sources.load();
    sources.unload();
    fake.becomeReady();
    await settled();
    expect([fake.reads, fake.listeners]).toEqual([[], 0]);
  });
});

describe('what happens to notes', () => {
  beforeEach(async () => {
    fake.add('a.md', course);
    fake.add('f/b.md', course);
    list({ notes: ['a.md'], folders: ['f'] });
    await started();
    fake.reads.length = 0;
  });

  it('a change is taken from the event, without reading', () => {
    fake.change('a.md', '# Algebra\n- [x] Vectors\n');
    expect(library.notes.value[0]?.progress).toMatchObject({ done: 1, total: 1 });
    expect(fake.reads).toEqual([]);
  });

  it('a change of a note that is no source is nobody’s business', () => {
    fake.add('other.md');
    fake.change('other.md', course);
    expect(paths()).toEqual(['a.md', 'f/b.md']);
  });

  it('a note that gains the property becomes a source, one that loses it does not stay', async () => {
    fake.add('other.md');
    fake.change('other.md', course, { frontmatter: { courses: true } });
    expect(paths()).toContain('other.md');
    await settled();
    fake.change('other.md', course);
    expect(paths()).not.toContain('other.md');
  });

  it('a rename moves the note in the library and in the settings', async () => {
    fake.rename('a.md', 'z.md');
    expect(paths()).toEqual(['f/b.md', 'z.md']);
    expect(store.settings.value.notes).toEqual(['z.md']);
    await settled();
    expect([paths(), fake.reads]).toEqual([['f/b.md', 'z.md'], []]);
  });

  it.each([true, false])(
    'a folder that is one course is one as soon as its notes have another name (told first: %s)',
    async (folderFirst) => {
      fake.add('f/c.md', course);
      list({ courseFolders: ['f'] });
      await settled();
      expect(paths()).toEqual(['a.md', 'f']);
      fake.renameFolder('f', 'g', folderFirst);
      await vi.advanceTimersByTimeAsync(1);
      expect(paths()).toEqual(['a.md', 'g']);
      await settled();
      expect(paths()).toEqual(['a.md', 'g']);
      list({ courseFolders: [] });
      await settled();
      expect(paths()).toEqual(['a.md', 'g/b.md', 'g/c.md']);
    },
  );

  it.each([true, false])('a renamed folder takes its notes along (told first: %s)', async (folderFirst) => {
    fake.renameFolder('f', 'g', folderFirst);
    await settled();
    expect([paths(), store.settings.value.folders]).toEqual([['a.md', 'g/b.md'], ['g']]);
  });

  it('a note that moves out of a listed folder is no source any more, one that moves in becomes one', async () => {
    fake.add('c.md', course);
    fake.rename('f/b.md', 'b.md');
    fake.rename('c.md', 'f/c.md');
    await settled();
    expect(paths()).toEqual(['a.md', 'f/c.md']);
  });

  it('a deleted note leaves the library and the list; restored, it is tracked again', async () => {
    fake.remove('a.md');
    expect([paths(), store.settings.value.notes]).toEqual([['f/b.md'], []]);
    fake.add('a.md', course);
    await settled();
    expect([paths(), store.settings.value.notes]).toEqual([['a.md', 'f/b.md'], ['a.md']]);
  });

  it('a new note in a listed folder is read', async () => {
    fake.add('f/new.md', course);
    await patient();
    expect(paths()).toEqual(['a.md', 'f/b.md', 'f/new.md']);
  });

  it('a text that was overtaken while it was read is not taken', async () => {
    fake.add('late.md', course);
    const release = fake.hold();
    list({ notes: ['a.md', 'late.md'] });
    await settled();
    fake.change('late.md', '# Algebra\n- [x] Only this\n');
    release();
    await settled();
    expect(library.notes.value.find(({ path }) => path === 'late.md')?.progress.total).toBe(1);
  });

  it('a note that is listed and taken off again while it is read is not taken', async () => {
    fake.add('late.md', course);
    const release = fake.hold();
    list({ notes: ['a.md', 'late.md'] });
    await settled();
    list({ notes: ['a.md'] });
    release();
    await settled();
    expect(paths()).toEqual(['a.md', 'f/b.md']);
  });

  it('what is taken off the list leaves the library, and only new notes are read', async () => {
    list({ notes: [], folders: ['f', '/'] });
    await settled();
    expect([paths(), fake.reads]).toEqual([['a.md', 'f/b.md'], []]);
    list({ folders: [] });
    await settled();
    expect(paths()).toEqual([]);
  });

  it('a tag that is added makes a source, and taken away unmakes it', async () => {
    list({ tag: 'course' });
    fake.add('other.md');
    fake.change('other.md', course, { tags: [{ tag: '#course' }] } as never);
    await settled();
    expect(paths()).toContain('other.md');
    fake.change('other.md', course);
    await settled();
    expect(paths()).not.toContain('other.md');
  });

  it('a note that becomes too large says so and holds no courses, until it is smaller again', async () => {
    fake.change('a.md', `${course}${'x'.repeat(2 * 1024 * 1024)}`);
    await settled();
    expect(library.notes.value[0]).toMatchObject({ path: 'a.md', tooLarge: 'size', courses: [] });
    fake.change('a.md', course);
    await settled();
    expect(library.notes.value[0]).toMatchObject({ tooLarge: null, progress: { done: 1, total: 2 } });
  });

  it('a conflict copy is no source, and is known as what it is until it is gone', async () => {
    const copy = 'f/b.sync-conflict-20260131-101112-ABCDEFG.md';
    fake.add(copy, course);
    await settled();
    expect([paths(), [...sources.paths.value], [...sources.copies.value]]).toEqual([
      ['a.md', 'f/b.md'],
      ['a.md', 'f/b.md'],
      [copy],
    ]);
    fake.rename(copy, 'elsewhere.sync-conflict-20260131-101112-ABCDEFG.md');
    await settled();
    expect([...sources.copies.value]).toEqual([]);
  });

  it('a conflict copy that is tracked by itself is a source like any other', async () => {
    fake.add('f/b.conflict.md', course);
    await settled();
    list({ notes: ['a.md', 'f/b.conflict.md'] });
    await settled();
    expect([paths(), [...sources.copies.value]]).toEqual([['a.md', 'f/b.md', 'f/b.conflict.md'], []]);
  });

  it('a change that the app never indexes is read after a while', async () => {
    fake.write('a.md', '# Algebra\n- [x] Vectors\n');
    await patient();
    expect([library.notes.value[0]?.progress.total, fake.reads]).toEqual([1, ['a.md']]);
  });

  it('a change that the app indexes in time is not read', async () => {
    fake.write('a.md', '# Algebra\n- [x] Vectors\n');
    fake.index('a.md', {});
    await patient();
    expect([library.notes.value[0]?.progress.total, fake.reads]).toEqual([1, []]);
  });

  it('a change that is never indexed is not missed while its note is off the list for a moment', async () => {
    list({ notes: [] });
    fake.write('a.md', '# Algebra\n- [x] Vectors\n');
    list({ notes: ['a.md'] });
    await patient();
    expect(library.notes.value[0]?.progress.total).toBe(1);
  });

  it('a change that is still to be read goes along when its note is renamed', async () => {
    fake.write('a.md', '# Algebra\n- [x] Vectors\n');
    fake.rename('a.md', 'z.md');
    await patient();
    expect(library.notes.value.map(({ path, progress }) => [path, progress.total])).toEqual([
      ['f/b.md', 2],
      ['z.md', 1],
    ]);
  });

  it('what is told of a note after it was deleted does not bring it back', async () => {
    const { file } = fake.stored('a.md');
    fake.remove('a.md');
    fake.tellChanged(file, course, {});
    await settled();
    expect([paths(), [...sources.paths.value]]).toEqual([['f/b.md'], ['f/b.md']]);
  });

  it('a note that is renamed to something that is no note leaves, and comes back', async () => {
    fake.rename('f/b.md', 'f/b.txt');
    await settled();
    expect([paths(), [...sources.paths.value]]).toEqual([['a.md'], ['a.md']]);
    fake.rename('f/b.txt', 'f/b.md');
    await settled();
    expect(paths()).toEqual(['a.md', 'f/b.md']);
  });

  it('two notes that change places keep their courses', async () => {
    list({ notes: ['a.md', 'f/b.md'], folders: [] });
    await settled();
    fake.change('a.md', '# Alone\n- [ ] a\n');
    fake.rename('a.md', 'between.md');
    fake.rename('f/b.md', 'a.md');
    fake.rename('between.md', 'f/b.md');
    await settled();
    expect(library.notes.value.map(({ path, courses }) => [path, courses[0]?.title])).toEqual([
      ['a.md', 'Algebra'],
      ['f/b.md', 'Alone'],
    ]);
    expect(fake.reads).toEqual([]);
  });

  it('a text that was written here holds against one that is still being read', async () => {
    fake.write('a.md', '# Algebra\n- [ ] From elsewhere\n');
    sources.take('a.md', '# Algebra\n- [x] Vectors\n- [x] Matrices\n');
    await patient();
    expect([library.notes.value[0]?.progress.done, fake.reads]).toEqual([2, []]);
  });

  it('no listener stays when the plugin is unloaded', () => {
    expect(fake.listeners).toBe(5);
    sources.unload();
    expect(fake.listeners).toBe(0);
  });
});

describe('a note at which the reading itself fails', () => {
  it('is said to be unreadable, and the notes behind it are told of, until it reads again', async () => {
    for (const name of ['a', 'b', 'c']) fake.add(`f/${name}.md`, course);
    list({ folders: ['f'] });
    await started();
    const put = library.put.bind(library);
    vi.spyOn(library, 'put').mockImplementation((source) => {
      if (source.text === 'odd') throw new Error('a fault of ours');
      put(source);
    });
    fake.change('f/a.md', 'odd');
    fake.change('f/b.md', '# Algebra\n- [x] Vectors\n');
    await settled();
    expect([paths(), [...sources.unreadable.value]]).toEqual([['f/b.md', 'f/c.md'], ['f/a.md']]);
    expect(library.notes.value[0]?.progress.total).toBe(1);
    fake.change('f/a.md', course);
    await settled();
    expect([paths().length, sources.unreadable.value.size]).toEqual([3, 0]);
  });
});

describe('offers', () => {
  it('are the notes that look like courses, the likeliest first, and nothing is read', async () => {
    fake.add('five.md', '', looksLikeOne);
    fake.add('dir/nine.md', '', cacheOf('# Week 1\n' + '- [x] a\n'.repeat(4) + '# Week 2\n' + '- [ ] b\n'.repeat(5)));
    fake.add('few.md', '', cacheOf('# Few\n- [ ] a\n- b\n- c\n- d\n- e\n'));
    fake.add('headless.md', '', cacheOf('- [x] a\n'.repeat(9)));
    fake.add('left out.md', '', looksLikeOne);
    fake.add('five (conflicted copy 2026-01-31).md', '', looksLikeOne);
    list({ ignored: ['left out.md'] });
    await started();
    expect(sources.offers.value).toMatchObject([
      { path: 'dir/nine.md', title: 'nine', tasks: 9, headings: 2 },
      { path: 'five.md', title: 'five', tasks: 5, headings: 1 },
    ]);
    expect(fake.reads).toEqual([]);
  });

  it('end when a note is tracked, come when a note changes, go when it is deleted', async () => {
    fake.add('a.md', course);
    await started();
    expect(sources.offers.value).toEqual([]);
    fake.change('a.md', course, looksLikeOne);
    expect(sources.offers.value.map(({ path }) => path)).toEqual(['a.md']);
    await settled();
    fake.remove('a.md');
    expect(sources.offers.value).toEqual([]);
    fake.add('b.md', course, looksLikeOne);
    list({ notes: ['b.md'] });
    await settled();
    expect(sources.offers.value).toEqual([]);
  });

  it('come back when the last source goes, whichever way it went', async () => {
    fake.add('a.md', course, { ...looksLikeOne, frontmatter: { courses: true } });
    await started();
    expect(sources.offers.value).toEqual([]);
    fake.change('a.md', course, looksLikeOne);
    await settled();
    expect(sources.offers.value.map(({ path }) => path)).toEqual(['a.md']);
  });

  it('a note that is no course is not offered again: not after a change, not under another name', async () => {
    fake.add('a.md', '', looksLikeOne);
    await started();
    createTracker(fake.metadataCache, store as SettingsStore).dismiss('a.md');
    await settled();
    expect([sources.offers.value, store.settings.value.ignored]).toEqual([[], ['a.md']]);
    fake.change('a.md', 'more', looksLikeOne);
    fake.rename('a.md', 'b.md');
    await settled();
    expect([sources.offers.value, store.settings.value.ignored]).toEqual([[], ['b.md']]);
  });

  it('make room: where one is dismissed, the next likely one is offered', async () => {
    for (let n = 1; n <= 9; n += 1) fake.add(`${n}.md`, '', cacheOf('# Algebra\n' + '- [ ] a\n'.repeat(10 + n)));
    await started();
    expect(sources.offers.value.map(({ title }) => title).join('')).toBe('98765432');
    createTracker(fake.metadataCache, store as SettingsStore).dismiss('7.md');
    await settled();
    expect(sources.offers.value.map(({ title }) => title).join('')).toBe('98654321');
  });

  it('are made up from the others where some are no courses any more', async () => {
    for (let n = 1; n <= 9; n += 1) fake.add(`${n}.md`, '', cacheOf('# Algebra\n' + '- [ ] a\n'.repeat(10 + n)));
    await started();
    for (const n of [9, 8]) fake.change(`${n}.md`, '', cacheOf(''));
    await settled();
    expect(sources.offers.value.map(({ title }) => title).join('')).toBe('7654321');
  });

  it('are what notes are by now, should they change while the vault is looked at', async () => {
    for (let n = 0; n < 100; n += 1) fake.add(`${n}.md`, '', n === 0 ? looksLikeOne : cacheOf(''));
    let milliseconds = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (milliseconds += 1));
    sources.load();
    fake.becomeReady();
    await vi.advanceTimersByTimeAsync(2);
    expect(sources.looking.value).not.toBeNull();
    fake.change('0.md', '', cacheOf(''));
    fake.change('1.md', '', looksLikeOne);
    await patient();
    clock.mockRestore();
    expect(sources.looking.value).toBeNull();
    expect(sources.offers.value.map(({ path }) => path)).toEqual(['1.md']);
  });

  it('over ten thousand notes ask each once for what is cached, collect no tags and read nothing', async () => {
    const cache = cacheOf('# Week 1\n- [ ] a\n'.repeat(3));
    let tagsAsked = 0;
    Object.defineProperty(cache, 'tags', { get: () => (tagsAsked += 1) });
    for (let n = 0; n < 10_000; n += 1) fake.add(`${n}.md`, '', cache);
    await started();
    expect([sources.looking.value, fake.reads, tagsAsked]).toEqual([null, [], 0]);
    expect(fake.cacheLookups).toBe(10_000);
  });
});

describe('a path that another note takes', () => {
  const [one, other] = ['# One\n- [ ] Exercises\n', '# Other\n- [ ] Exercises\n'];

  it('never shows what the note said that had it before, not even until the next beat', async () => {
    fake.add('a.md', one);
    fake.add('b.md', other);
    list({ folders: ['/'] });
    await started();
    fake.change('a.md', one.replace('[ ]', '[/]'));
    fake.rename('a.md', 'between.md');
    fake.rename('b.md', 'a.md');
    expect(library.textOf('a.md')).toBe(other);
    fake.rename('between.md', 'b.md');
    expect(library.textOf('b.md') ?? one.replace('[ ]', '[/]')).toBe(one.replace('[ ]', '[/]'));
    await settled();
    expect([library.textOf('a.md'), library.textOf('b.md')]).toEqual([other, one.replace('[ ]', '[/]')]);
  });

  it.each([
    [
      'deleted',
      (path: string) => {
        fake.remove(path);
      },
    ],
    [
      'renamed',
      (path: string) => {
        fake.rename(path, 'gone.md');
      },
    ],
  ])('nor where that was %s and this one is new', async (_, leave) => {
    fake.add('a.md', one);
    list({ folders: ['/'] });
    await started();
    fake.change('a.md', one.replace('[ ]', '[/]'));
    leave('a.md');
    expect(library.textOf('a.md')).toBe(one.replace('[ ]', '[/]'));
    fake.add('a.md', other, null);
    expect(library.textOf('a.md')).toBeNull();
    fake.index('a.md', cacheOf(other));
    await settled();
    expect(library.textOf('a.md')).toBe(other);
  });
});
