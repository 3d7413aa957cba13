import type { CliHandler, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from '../app';
import { startOf } from '../base/component';
import { Notice } from '../overlays/notice';
import type { Plugin } from './plugin';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** A plugin as the host hands it over: its manifest, its class freshly evaluated, its styles. */
export interface PluginPackage {
  manifest: PluginManifest;
  pluginClass: PluginClass;
  styles: string;
}

export class PluginManager {
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, CliHandler>();
  readonly #styles = new Map<string, CSSStyleSheet>();

  constructor(private readonly app: App) {
    app.vault.adapter.onOutsideChange((path) => {
      for (const plugin of Object.values(this.plugins)) {
        if (path === plugin.dataPath) plugin.onExternalSettingsChange?.();
      }
    });
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** `byUser`: somebody switched it on just now, in contrast to a start of the app with the plugin enabled. */
  async enable({ manifest, pluginClass, styles }: PluginPackage, byUser: boolean): Promise<void> {
    this.manifests[manifest.id] = manifest;
    this.enabledPlugins.add(manifest.id);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    this.#styles.set(manifest.id, sheet);
    try {
      const plugin = new pluginClass(this.app, manifest);
      this.plugins[manifest.id] = plugin;
      plugin.load();
      await startOf(plugin);
      if (byUser) plugin.onUserEnable();
    } catch (error) {
      console.error(error);
      new Notice(`Failed to load plugin “${manifest.name}”`);
    }
    this.app.workspace.trigger('css-change');
  }

  disable(id: string): void {
    const plugin = this.plugins[id];
    if (!plugin) return;
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    plugin.unload();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#styles.get(id));
    this.#styles.delete(id);
    this.app.workspace.trigger('css-change');
  }
}
