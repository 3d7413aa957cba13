import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../../src/core/settings';
import { settingsFileIn } from '../../../src/host/settings/settings-file';
import { tellSettingsFault } from '../../../src/host/settings/settings-notice';
import { createSettingsStore, type SettingsFault } from '../../../src/host/settings/settings-store';
import { en } from '../../../src/i18n/en';
import { often, patiently } from '../../any-note';
import { anyDamagedSettings } from '../../core/damaged-settings';
import { FakeDisk } from '../../fakes/disk';

/** The sentences that were shown. */
const shown: string[] = [];

vi.mock(import('obsidian'), async (importOriginal) => {
  const mocks = await importOriginal();
  return {
    ...mocks,
    Notice: class extends mocks.Notice {
      constructor(message: string | DocumentFragment, duration?: number) {
        super(message, duration);
        shown.push(this.messageEl.textContent);
      }
    },
  };
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const files = { ...often, numRuns: (process.env['DEEP'] ? 1 : 2.5) * often.numRuns };

/** What else goes wrong: the app says null for a while, and the disk is full. */
const anyDisk = fc.record({
  nullLoads: fc.constantFrom(0, 0, 0, 1, 4, 9),
  isFull: fc.constantFrom(false, false, false, true),
});

/** What should be made of a file, by what it holds. */
function expectedOf(text: string): SettingsFault['kind'] | 'fine' {
  const json = text.replace(/^\uFEFF/u, '');
  if (json.trim() === '') return 'unreadable';
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return 'broken';
  }
  if (raw === null) return 'unreadable';
  const { verdict, mended } = readSettings(raw);
  if (verdict !== 'ok') return verdict;
  return mended.length > 0 ? 'mended' : 'fine';
}

describe('whatever stands in the file of the settings', () => {
  it(
    'is overwritten only where it was understood, told in a sentence where it was not, and all goes on',
    async () => {
      const came = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(anyDamagedSettings, anyDisk, async ({ text }, { nullLoads, isFull }) => {
          const disk = new FakeDisk();
          disk.data = text;
          disk.nullLoads = nullLoads;
          disk.writeFails = isFull;
          shown.length = 0;
          const told: SettingsFault['kind'][] = [];
          const store = createSettingsStore(settingsFileIn(disk), (fault) => {
            told.push(fault.kind);
            tellSettingsFault(fault, en, () => store.reset());
          });
          const expected = expectedOf(text);
          came.set(expected, (came.get(expected) ?? 0) + 1);
          await Promise.all([store.load(), vi.advanceTimersByTimeAsync(1_000)]);

          const copies = (): (string | undefined)[] => disk.copies.map((path) => disk.files.get(path));
          expect([told, disk.data, disk.writes]).toEqual([expected === 'fine' ? [] : [expected], text, []]);
          expect(copies()).toEqual(expected === 'broken' && !isFull ? [text] : []);

          const before = store.settings.value;
          store.change((settings) => ({ ...settings, tag: 'mine' }));
          await vi.advanceTimersByTimeAsync(1_000);
          expect(store.settings.value).toEqual({ ...before, tag: 'mine' });
          const isUnderstood = expected === 'fine' || expected === 'mended';
          if (isUnderstood && !isFull) {
            const { settings, verdict } = readSettings(JSON.parse(disk.data));
            expect([settings, verdict]).toEqual([store.settings.value, 'ok']);
            expect([told.length, copies()]).toEqual(expected === 'mended' ? [1, [text]] : [0, []]);
          } else {
            expect([disk.data, disk.writes]).toEqual([text, []]);
            expect(told.slice(expected === 'fine' ? 0 : 1)).toEqual([isUnderstood ? 'save-failed' : 'not-saved']);
          }
          expect(shown).toHaveLength(told.length);
          expect(shown.every((sentence) => /Syllabus.*\./u.test(sentence))).toBe(true);
        }),
        files,
      );
      // Each kind of damage came, and none so often that little else was tried.
      for (const kind of ['fine', 'mended', 'newer', 'broken', 'unreadable']) {
        expect(came.get(kind)).toBeGreaterThan(files.numRuns / 100);
      }
      expect(Math.max(...came.values())).toBeLessThan((2 * files.numRuns) / 3);
    },
    patiently,
  );
});
