import { effect, signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import { dashboardModel } from '../../../src/host/dashboard/dashboard-model';
import { dashboardState } from '../../../src/host/dashboard/dashboard-state';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { Sources } from '../../../src/host/sources/sources';
import { createLibrary, type Library } from '../../../src/library/library';
import { cacheOf } from '../../fakes/cache-of';
import { FakeVault } from '../../fakes/vault';

const many = 1_000;
const course = '# Algebra\n- [x] Vectors\n- [ ] Matrices\n';
const further = '# Algebra\n- [x] Vectors\n- [x] Matrices\n';

let fake: FakeVault;
let library: Library;
let sources: Sources;
let settings: { value: Settings };
/** How often the dashboard was drawn, the first time not counted. */
let renders: number;
const endings: (() => void)[] = [];

const path = (n: number): string => `f/Week ${n}.md`;
const done = (): number => library.notes.value.reduce((sum, { progress }) => sum + progress.done, 0);
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10_000);

beforeEach(async () => {
  vi.useFakeTimers();
  fake = new FakeVault();
  const settingsSignal = signal<Settings>({ ...defaultSettings, folders: ['f'] });
  settings = settingsSignal;
  const change = (edit: (settings: Settings) => Settings): void => {
    settingsSignal.value = edit(settingsSignal.value);
  };
  library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  const { vault, metadataCache, workspace } = fake;
  const store = { settings: settingsSignal, change } as unknown as SettingsStore;
  sources = new Sources({ vault, metadataCache, workspace, library, store });
  for (let n = 0; n < many; n += 1) fake.add(path(n), course);
  sources.load();
  fake.becomeReady();
  await settled();
  const model = dashboardModel(
    {
      library,
      sources,
      folds: { toggled: signal(new Set<string>()) },
      desk: { pending: signal(new Set<string>()), readOnly: { locks: signal(new Map()) } } as never,
      today: signal('2026-01-31'),
      settings: signal(defaultSettings),
    },
    dashboardState({ load: () => null, save: () => undefined }, () => undefined),
    signal(new Map()),
    signal(null),
  );
  renders = -1;
  endings.push(
    effect(() => {
      if (model.value.phase === 'ready') renders += 1;
    }),
  );
}, 60_000);
afterEach(() => {
  for (const end of endings.splice(0)) end();
  sources.unload();
  vi.useRealTimers();
});

describe('a thousand notes', { timeout: 60_000 }, () => {
  it('changed within a second are drawn at most ten times, and every change is there at the end', async () => {
    for (let n = 0; n < many; n += 1) {
      fake.change(path(n), further);
      if (n % 10 === 9) await vi.advanceTimersByTimeAsync(10);
    }
    await settled();
    expect(done()).toBe(2 * many);
    expect(renders).toBeLessThanOrEqual(10);
  });

  it('changed at one moment are drawn at most ten times, and not read', async () => {
    fake.reads.length = 0;
    for (let n = 0; n < many; n += 1) fake.change(path(n), further);
    await settled();
    expect([done(), fake.reads]).toEqual([2 * many, []]);
    expect(renders).toBeLessThanOrEqual(10);
  });

  it('that change one after the other keep up, however long it lasts: the dashboard never waits for the end', async () => {
    for (let n = 0; n < many; n += 1) {
      fake.change(path(n), further);
      await vi.advanceTimersByTimeAsync(20);
      if (n === many / 2) expect(done()).toBeGreaterThan(many + many / 2 - 20);
    }
    expect(renders).toBeLessThanOrEqual(1 + (many * 20) / 125);
  });

  it.each([true, false])(
    'in a folder that is renamed are neither read nor drawn one by one (told first: %s)',
    async (first) => {
      fake.reads.length = 0;
      fake.renameFolder('f', 'g', first);
      await settled();
      expect([library.notes.value.length, library.notes.value[0]?.path]).toEqual([many, 'g/Week 0.md']);
      expect([fake.reads, settings.value.folders]).toEqual([[], ['g']]);
      expect(renders).toBeLessThanOrEqual(10);
    },
  );

  it('that are deleted with their folder leave at once', async () => {
    fake.removeFolder('f');
    await settled();
    expect([library.notes.value, sources.paths.value.size]).toEqual([[], 0]);
    expect(renders).toBeLessThanOrEqual(10);
  });

  it('that are deleted and created anew at one moment are none of the old ones, and are drawn a few times', async () => {
    fake.change(path(0), further);
    for (let n = 0; n < many; n += 1) fake.remove(path(n));
    const stale: string[] = [];
    for (let n = 0; n < many; n += 1) {
      fake.add(path(n), further, null);
      if (library.textOf(path(n)) !== null) stale.push(path(n));
    }
    for (let n = 0; n < many; n += 1) fake.index(path(n), cacheOf(further));
    await settled();
    expect([stale, done()]).toEqual([[], 2 * many]);
    expect(renders).toBeLessThanOrEqual(10);
  });

  it('whose folder leaves the settings and comes back are read once, and drawn a few times', async () => {
    fake.reads.length = 0;
    settings.value = { ...settings.value, folders: [] };
    await settled();
    expect(library.notes.value).toEqual([]);
    settings.value = { ...settings.value, folders: ['f'] };
    await settled();
    expect([library.notes.value.length, fake.reads.length]).toEqual([many, many]);
    expect(renders).toBeLessThanOrEqual(10);
  });

  it('that arrive by syncing are taken from what the app tells, and not read', async () => {
    fake.reads.length = 0;
    for (let n = 0; n < many; n += 1) fake.add(`f/New ${n}.md`, course, null);
    for (let n = 0; n < many; n += 1) fake.index(`f/New ${n}.md`, cacheOf(course));
    await settled();
    expect([library.notes.value.length, fake.reads]).toEqual([2 * many, []]);
    expect(renders).toBeLessThanOrEqual(10);
  });
});

describe('one change', () => {
  it('is shown as it happens, when nothing else did for a moment', () => {
    fake.change(path(0), further);
    expect([done(), renders]).toEqual([many + 1, 1]);
  });

  it('of a note that is no source costs nothing', async () => {
    fake.add('diary.md');
    fake.change('diary.md', 'Dear diary,\n');
    await settled();
    expect(renders).toBe(0);
  });
});
