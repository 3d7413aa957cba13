import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { settingsFileIn } from '../../../src/host/settings/settings-file';
import { createSettingsStore, type SettingsFault } from '../../../src/host/settings/settings-store';
import { trackedIn } from '../../../src/host/settings/tracked-in';
import { FakeDisk } from '../../fakes/disk';

let disk: FakeDisk;
let told: SettingsFault[];

beforeEach(() => {
  vi.useFakeTimers();
  disk = new FakeDisk();
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const withTag =
  (tag: string) =>
  (settings: Settings): Settings => ({ ...settings, tag });

async function started(data?: string): Promise<ReturnType<typeof createSettingsStore>> {
  if (data !== undefined) disk.data = data;
  const store = createSettingsStore(settingsFileIn(disk), (fault) => told.push(fault));
  await Promise.all([store.load(), vi.advanceTimersByTimeAsync(2_000)]);
  return store;
}

const later = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('loading', () => {
  it('a missing file gives the defaults, and a load never writes', async () => {
    const store = await started();
    await later(5_000);
    await store.flush();
    expect(store.settings.value).toEqual(defaultSettings);
    expect([disk.data, told]).toEqual([undefined, []]);
  });

  it('a file that says null while it is being written is asked again, then trusted', async () => {
    disk.readFails = true;
    disk.data = '{"version":1,"tag":"course"}';
    const store = createSettingsStore(settingsFileIn(disk), (fault) => told.push(fault));
    const loading = store.load();
    await later(150);
    disk.readFails = false;
    await Promise.all([loading, later(1_000)]);
    expect([store.settings.value.tag, told]).toEqual(['course', []]);
  });

  it('null although the file is whole is no reason to doubt the file', async () => {
    disk.nullLoads = 99;
    expect((await started('{"version":1,"tag":"course"}')).settings.value.tag).toBe('course');
  });

  it.each([
    ['empty', ''],
    ['blank', '\n'],
    ['null', 'null'],
  ])('a file that is %s is tried four times, then nothing is saved over it', async (_, data) => {
    const store = await started(data);
    store.change(withTag('course'));
    await later(5_000);
    await store.flush();
    expect([disk.loads, disk.data, disk.writes]).toEqual([4, data, []]);
    expect(told).toEqual([{ kind: 'unreadable' }, { kind: 'not-saved' }]);
  });

  it.each([
    ['truncated', '{"version":1,"statuses":[" ","x"'],
    ['with a trailing comma', '{"version":1,}'],
    ['with conflict markers', '<<<<<<< HEAD\n{"version":1}\n=======\n{"version":2}\n>>>>>>> x'],
    ['an array', '[]'],
    ['a string', '"x"'],
    ['a number', '0'],
    ['of a negative version', '{"version":-1}'],
    ['of a version in words', '{"version":"1"}'],
    ['nested without end', '['.repeat(100_000)],
  ])('a file that is %s is copied and never saved over', async (_, data) => {
    const store = await started(data);
    expect(store.settings.value).toEqual(defaultSettings);
    store.change(withTag('course'));
    await later(5_000);
    await store.flush();
    expect([disk.data, disk.writes]).toEqual([data, []]);
    expect(disk.copies.map((copy) => disk.files.get(copy))).toEqual([data]);
    expect(told).toEqual([{ kind: 'broken', copy: disk.copies[0] }, { kind: 'not-saved' }]);
  });

  it('the same damage met again is not copied again, other damage is, and no copy is overwritten', async () => {
    await started('{');
    await started('{');
    expect(disk.copies).toHaveLength(1);
    await started('[1');
    expect(disk.copies.map((copy) => disk.files.get(copy))).toEqual(['{', '[1']);
  });

  it('a byte order mark is no damage', async () => {
    expect((await started('\uFEFF{"version":1,"tag":"course"}')).settings.value.tag).toBe('course');
  });

  it('settings of a later version are read and never saved', async () => {
    const data = '{"version":999,"tag":"course","future":{"a":1}}';
    const store = await started(data);
    store.change(withTag('other'));
    await later(5_000);
    expect([store.settings.value.tag, disk.data]).toEqual(['other', data]);
    expect(told.map(({ kind }) => kind)).toEqual(['newer', 'not-saved']);
  });

  it('a wrong field is told once, and the file is copied before the first save replaces it', async () => {
    const data = '{"version":1,"notes":"x","tag":"course","zz":1}';
    const store = await started(data);
    expect(told).toEqual([{ kind: 'mended', fields: ['notes'] }]);
    expect(disk.copies).toEqual([]);
    store.change(withTag('other'));
    await later(1_000);
    expect(disk.copies.map((copy) => disk.files.get(copy))).toEqual([data]);
    expect(JSON.parse(disk.data ?? '')).toMatchObject({ tag: 'other', notes: [], zz: 1 });
  });
});

describe('saving', () => {
  it('happens once a second at most, with everything changed until then', async () => {
    const store = await started('{"version":1,"zz":{"keep":true}}');
    store.change(withTag('a'));
    await later(600);
    store.change(withTag('b'));
    expect(disk.writes).toEqual([]);
    await later(400);
    expect(disk.writes).toHaveLength(1);
    expect(JSON.parse(disk.data ?? '')).toMatchObject({ tag: 'b', zz: { keep: true }, version: 1 });
  });

  it('does not happen when a change was taken back', async () => {
    const store = await started('{"version":1,"tag":"a"}');
    store.change(withTag('b'));
    store.change(withTag('a'));
    await later(5_000);
    expect(disk.writes).toEqual([]);
  });

  it('does not wait when the plugin is unloaded', async () => {
    const store = await started();
    store.change(withTag('a'));
    await store.flush();
    expect(disk.writes).toHaveLength(1);
    await later(5_000);
    expect(disk.writes).toHaveLength(1);
  });

  it('that fails is told, and the next change saves both', async () => {
    const store = await started();
    disk.writeFails = true;
    store.change(withTag('a'));
    await later(1_000);
    expect(told).toEqual([{ kind: 'save-failed' }]);
    disk.writeFails = false;
    store.change((settings) => ({ ...settings, folders: ['x'] }));
    await later(1_000);
    expect(JSON.parse(disk.data ?? '')).toMatchObject({ tag: 'a', folders: ['x'] });
  });
});

describe('a change from outside', () => {
  it('is read and not saved', async () => {
    const store = await started('{"version":1,"tag":"a"}');
    disk.data = '{"tag":"b","version":1}';
    await store.load();
    await later(5_000);
    expect([store.settings.value.tag, disk.writes]).toEqual(['b', []]);
  });

  it('does not swallow a change of the user that waits to be saved', async () => {
    const store = await started('{"version":1}');
    store.change(withTag('mine'));
    disk.data = '{"version":1,"folders":["theirs"]}';
    await store.load();
    await later(1_000);
    expect(JSON.parse(disk.data)).toMatchObject({ tag: 'mine', folders: ['theirs'] });
  });

  it('that damages the file leaves what was there in force, until it is mended', async () => {
    const store = await started('{"version":1,"tag":"a"}');
    disk.data = '{"version":1,"ta';
    await store.load();
    expect(store.settings.value.tag).toBe('a');
    disk.data = '{"version":1,"tag":"b"}';
    await store.load();
    store.change((settings) => ({ ...settings, folders: ['x'] }));
    await later(1_000);
    expect(JSON.parse(disk.data)).toMatchObject({ tag: 'b', folders: ['x'] });
  });
});

describe('reset', () => {
  it('puts the defaults on disk, beside the copy of what was there', async () => {
    const store = await started('{');
    expect(await store.reset()).toBe(true);
    expect(JSON.parse(disk.data ?? '')).toMatchObject({ version: 1, notes: [] });
    expect(disk.copies.map((copy) => disk.files.get(copy))).toEqual(['{']);
    store.change(withTag('a'));
    await later(1_000);
    expect(JSON.parse(disk.data ?? '')).toMatchObject({ tag: 'a' });
  });

  it('does nothing when no copy can be kept', async () => {
    disk.writeFails = true;
    const store = await started('{');
    expect([await store.reset(), disk.data]).toEqual([false, '{']);
  });

  it('keeps what it is told to keep; the copy holds what was decided a moment ago', async () => {
    const store = await started('{"version":1,"notes":["a.md"],"tag":"t","pinned":["c"],"hidden":["d"],"zz":1}');
    store.change((settings) => ({ ...settings, policy: 'after-latest' }));
    expect(await store.reset(trackedIn)).toBe(true);
    expect(store.settings.value).toEqual({
      ...defaultSettings,
      notes: ['a.md'],
      tag: 't',
      pinned: ['c'],
      hidden: ['d'],
    });
    expect(JSON.parse(disk.data ?? '')).toEqual({ version: 1, ...store.settings.value });
    const copies = disk.copies.map((copy) => JSON.parse(disk.files.get(copy) ?? '') as unknown);
    expect(copies).toMatchObject([{ notes: ['a.md'], policy: 'after-latest' }]);
  });

  it('needs no copy of a file that was never there', async () => {
    const store = await started();
    expect([await store.reset(), store.settings.value, disk.copies]).toEqual([true, defaultSettings, []]);
  });
});
