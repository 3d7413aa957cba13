import { getLanguage, Plugin } from 'obsidian';
import { addCatalogue } from './src/host/catalogue/add-catalogue';
import { addCheckUp } from './src/host/checkup/add-check-up';
import { addCommands } from './src/host/commands';
import { addDashboard } from './src/host/dashboard/add-dashboard';
import { openDashboard } from './src/host/dashboard/open-dashboard';
import { StatusBar } from './src/host/lessons/status-bar';
import { createParts } from './src/host/parts';
import { openSettings } from './src/host/settings/open-settings';
import { SettingsTab } from './src/host/settings/settings-tab';
import type { SettingsStore } from './src/host/settings/settings-store';
import { addFileMenu } from './src/host/sources/file-menu';
import { wordsFor } from './src/i18n/words-for';

/** Builds the parts and registers what the app shows of them; whatever is registered here ends with the plugin. */
export default class SyllabusPlugin extends Plugin {
  #store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const words = wordsFor(getLanguage());
    const store = openSettings(this, words);
    this.#store = store;
    this.register(() => void store.flush());
    await store.load();

    const parts = createParts(this, store, words);
    this.registerEditorExtension(parts.watch.extension);
    addDashboard(this, parts);
    addCatalogue(this, parts);
    addCheckUp(this, parts);
    addFileMenu(this, parts);
    this.addChild(new StatusBar(this.addStatusBarItem(), parts));
    this.addSettingTab(new SettingsTab(this.app, this, parts));
    addCommands(this, parts);
  }

  override onUserEnable(): void {
    void openDashboard(this.app.workspace);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store?.load();
  }
}
