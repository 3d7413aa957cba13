import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { Sources } from '../../../src/host/sources/sources';
import { createLibrary, type Library } from '../../../src/library/library';
import { FakeVault } from '../../fakes/vault';

const course = '# Algebra\n- [x] Vectors\n- [ ] Matrices\n';
const looksLikeOne = {
  headings: [{}],
  listItems: Array.from({ length: 5 }, () => ({ task: ' ' })),
} as never;

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
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(100);
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
    for (const name of ['a', 'b', 'c']) fake.add(`${name}.md`, course);
    list({ folders: ['/'] });
    const seen: unknown[] = [];
    sources.looking.subscribe((looking) => seen.push(looking));
    await started();
    expect(seen).toContainEqual({ done: 2, total: 3 });
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

  it('a note that gains the property becomes a source, one that loses it does not stay', () => {
    fake.add('other.md');
    fake.change('other.md', course, { frontmatter: { courses: true } });
    expect(paths()).toContain('other.md');
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
    await settled();
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

  it('no listener stays when the plugin is unloaded', () => {
    expect(fake.listeners).toBe(4);
    sources.unload();
    expect(fake.listeners).toBe(0);
  });
});

describe('offers', () => {
  it('are the notes with headings and at least five tasks, the fullest first, and nothing is read', async () => {
    const many = { headings: [{}, {}], listItems: Array.from({ length: 9 }, () => ({ task: 'x' })) } as never;
    fake.add('five.md', '', looksLikeOne);
    fake.add('dir/nine.md', '', many);
    fake.add('few.md', '', { headings: [{}], listItems: [{ task: ' ' }, {}, {}, {}, {}] } as never);
    fake.add('headless.md', '', { listItems: Array.from({ length: 9 }, () => ({ task: 'x' })) } as never);
    await started();
    expect(sources.offers.value).toEqual([
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
    fake.remove('a.md');
    expect(sources.offers.value).toEqual([]);
    fake.add('b.md', course, looksLikeOne);
    list({ notes: ['b.md'] });
    await settled();
    expect(sources.offers.value).toEqual([]);
  });
});
