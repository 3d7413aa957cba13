import type { Plugin } from 'obsidian';
import type { Words } from '../../i18n/words';
import { settingsFileIn } from './settings-file';
import { tellSettingsFault } from './settings-notice';
import { createSettingsStore, type SettingsStore } from './settings-store';

/** The settings of a plugin, with every fault told to the user. Nothing is read before `load`. */
export function openSettings(plugin: Plugin, words: Words): SettingsStore {
  const { app, manifest } = plugin;
  const file = settingsFileIn({
    adapter: app.vault.adapter,
    folder: manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`,
    loadData: () => plugin.loadData() as Promise<unknown>,
    saveData: (data) => plugin.saveData(data),
  });
  const store: SettingsStore = createSettingsStore(file, (fault) => {
    tellSettingsFault(fault, words, () => store.reset());
  });
  return store;
}
