import { signal, type ReadonlySignal } from '@preact/signals-core';
import { defaultSettings, readSettings, writeSettings, type Settings } from '../../core/settings';
import type { SettingsFile } from './settings-file';

/** What the user should know about the settings on disk. */
export type SettingsFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'broken'; readonly copy: string | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'mended'; readonly fields: readonly string[] }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'save-failed' };

type Edit = (settings: Settings) => Settings;

/** The user's decisions: read once, changed by the user alone, saved at most once a second and only when they differ. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Reads what is on disk and never writes; a change that is not saved yet is made again on what was read. */
  load(): Promise<void>;
  /** Changes the settings at once, and the file soon; while saving is blocked the change lives as long as the app. */
  change(edit: Edit): void;
  /** Saves what is waiting to be saved. */
  flush(): Promise<void>;
  /**
   * Puts everything at its default but what is to be kept, and allows saving again. False, and nothing done, when no copy of a file that
   * is there could be kept.
   */
  reset(kept?: (settings: Settings) => Partial<Settings>): Promise<boolean>;
}

const saveAfter = 1_000; // milliseconds

export function createSettingsStore(file: SettingsFile, tell: (fault: SettingsFault) => void): SettingsStore {
  const settings = signal(defaultSettings);
  let unknown: ReadonlyMap<string, unknown> = new Map();
  let onDisk = JSON.stringify(writeSettings(defaultSettings, unknown));
  let waiting: readonly Edit[] = [];
  /** Nothing may be written over what stands on disk. */
  let blocked = false;
  let toldNotSaved = false;
  /** A field on disk was replaced by its default, so the file is copied before it is written. */
  let copyFirst = false;
  let timer: number | null = null;
  let saving = Promise.resolve();

  const take = async (): Promise<void> => {
    const loaded = await file.load();
    const reading = loaded.kind === 'read' ? readSettings(loaded.value) : null;
    const broken = loaded.kind === 'damaged' || reading?.verdict === 'broken';
    blocked = broken || loaded.kind === 'unreadable' || reading?.verdict === 'newer';
    toldNotSaved = false;
    // What cannot be read leaves what we have: at the start that is the defaults.
    if (reading && !broken) {
      copyFirst = reading.mended.length > 0;
      unknown = reading.unknown;
      onDisk = JSON.stringify(writeSettings(reading.settings, unknown));
      settings.value = waiting.reduce((changed, edit) => edit(changed), reading.settings);
    }
    if (loaded.kind === 'unreadable') tell({ kind: 'unreadable' });
    else if (broken) tell({ kind: 'broken', copy: await file.keepCopy() });
    else if (reading?.verdict === 'newer') tell({ kind: 'newer' });
    else if (reading && copyFirst) tell({ kind: 'mended', fields: reading.mended });
  };

  const save = async (): Promise<void> => {
    if (blocked) return;
    const made = waiting.length;
    const data = writeSettings(settings.value, unknown);
    const text = JSON.stringify(data);
    if (text !== onDisk) {
      try {
        if (copyFirst && (await file.keepCopy()) === null) throw new Error('No copy of the settings could be kept.');
        await file.save(data);
      } catch {
        tell({ kind: 'save-failed' });
        return;
      }
      copyFirst = false;
      onDisk = text;
    }
    waiting = waiting.slice(made);
  };

  /** One after the other: a load never comes between the look and the write of a save. */
  const queue = (step: () => Promise<void>): Promise<void> => {
    saving = saving.then(step);
    return saving;
  };

  const flush = (): Promise<void> => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    return queue(save);
  };

  return {
    settings,
    load: () => queue(take),
    change(edit) {
      const changed = edit(settings.value);
      if (changed === settings.value) return;
      settings.value = changed;
      if (blocked) {
        if (!toldNotSaved) tell({ kind: 'not-saved' });
        toldNotSaved = true;
        return;
      }
      waiting = [...waiting, edit];
      timer ??= window.setTimeout(() => void flush(), saveAfter);
    },
    flush,
    async reset(kept = () => ({})) {
      // The copy is to hold what was decided a moment ago, too.
      await flush();
      if ((await file.keepCopy()) === null && (await file.load()).kind !== 'missing') return false;
      settings.value = { ...defaultSettings, ...kept(settings.value) };
      unknown = new Map();
      onDisk = '';
      waiting = [];
      blocked = false;
      await flush();
      return true;
    },
  };
}
