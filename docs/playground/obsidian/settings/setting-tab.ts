import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { notHere } from '../base/not-here';
import type { Plugin } from '../plugins/plugin';
import { DefinitionRenderer } from './definition-renderer';

export abstract class SettingTab {
  icon = '';
  app: App;
  id = '';
  name = '';
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  #renderer: DefinitionRenderer | null = null;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions anew; a tab that is open is drawn anew, too. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#renderer && this.containerEl.isConnected) this.#renderer.render(this.settingItems);
  }

  /** The app's own tabs read its configuration, of which there is none. */
  getControlValue(key: string): unknown {
    return notHere(`The app's setting ${key}`);
  }

  setControlValue(key: string, _value: unknown): void | Promise<void> {
    notHere(`The app's setting ${key}`);
  }

  refreshDomState(): void {
    this.#renderer?.refresh();
  }

  display(): void {
    // For tabs without definitions.
  }

  hide(): void {
    this.#renderer?.clear();
    this.#renderer = null;
    this.containerEl.empty();
  }

  /** What the settings window calls: definitions win over `display`. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.#renderer = new DefinitionRenderer(this, this.containerEl);
    this.#renderer.render(this.settingItems);
  }
}

export abstract class PluginSettingTab extends SettingTab {
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
