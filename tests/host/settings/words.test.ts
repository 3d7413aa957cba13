import { signal } from '@preact/signals-core';
import type { App, Plugin } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { addCommands } from '../../../src/host/commands';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { SettingsTab } from '../../../src/host/settings/settings-tab';
import { en } from '../../../src/i18n/en';
import { pseudo } from '../../i18n/pseudo';
import { fromElsewhere } from '../../views/on-screen';

const words = pseudo(en);

/** What of a definition is not shown. */
const unseen = new Set(['type', 'key']);

/** Every text of a declared setting; what is made when it is shown is made. */
function textsIn(what: unknown): readonly string[] {
  if (typeof what === 'string') return [what];
  if (Array.isArray(what)) return what.flatMap(textsIn);
  if (typeof what !== 'object' || what === null) return [];
  return Object.entries(what).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'displayValue') return textsIn((value as () => unknown)());
    return unseen.has(name) ? [] : textsIn(value);
  });
}

describe('every word of the host comes from the dictionary', () => {
  it('in the settings, whatever is tracked', () => {
    // Marks are the user's own, as paths are.
    const unmarked: Settings = { ...defaultSettings, marks: [['χ', 'done']] };
    for (const settings of [unmarked, { ...unmarked, notes: ['Α'], folders: ['/', 'Β'], ignored: ['Γ'] }]) {
      const store = { settings: signal(settings) } as unknown as SettingsStore;
      const statuses = signal(new Map([['ψ', 'done' as const]]));
      const tab = new SettingsTab({} as unknown as App, {} as unknown as Plugin, { store, statuses, words });
      const texts = textsIn(tab.getSettingDefinitions());
      expect(texts.length).toBeGreaterThan(50);
      expect(fromElsewhere(texts)).toEqual([]);
    }
  });

  it('in the names of commands', () => {
    const names: string[] = [];
    const plugin = { addCommand: (command: { name: string }) => names.push(command.name) };
    const parts = { words, desk: {} } as unknown as Parameters<typeof addCommands>[1];
    addCommands(plugin as unknown as Plugin, parts);
    expect(names.length).toBeGreaterThan(10);
    expect(fromElsewhere(names)).toEqual([]);
  });
});
