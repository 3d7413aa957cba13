import { held } from '../obsidian/base/component';
import { liveRegistrations } from '../obsidian/base/events';
import type { App } from '../obsidian/app';
import { countPostProcessors } from '../obsidian/markdown/post-processors';
import { shownNotices } from '../obsidian/overlays/notice';
import type { PluginPackage } from '../obsidian/plugins/plugin-manager';
import type { Disk } from '../obsidian/vault/disk';
import { namedFaults, type FaultyOperation } from '../obsidian/vault/faults';
import type { LoggedWrite } from '../obsidian/vault/write-log';
import { windowListeners } from './window-listeners';
import { loadPlugin } from './load-plugin';

export interface Counts {
  registrations: number;
  domListeners: number;
  intervals: number;
  windowListeners: number;
  commands: number;
  ribbonIcons: number;
  statusBarItems: number;
  settingTabs: number;
  viewTypes: number;
  editorExtensions: number;
  postProcessors: number;
  styleSheets: number;
  nodes: number;
}

/** `window.playground`: what a test, or a curious person at the console, can do to the page from outside the plugin. */
export class Playground {
  #baseline: Counts | null = null;

  constructor(
    readonly app: App,
    private readonly disk: Disk,
    readonly pluginId: string | null,
  ) {}

  files(): string[] {
    return [...this.disk.files.keys()].sort();
  }

  read(path: string): string | null {
    const bytes = this.disk.files.get(path)?.bytes;
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
  }

  /** Every file on the disk with its bytes: hidden ones and those of the app and the plugin, too. */
  bytes(): Record<string, Uint8Array> {
    return Object.fromEntries([...this.disk.files].map(([path, { bytes }]) => [path, bytes]));
  }

  /** The plugin's data.json as text. */
  data(): string | null {
    return this.read(this.#dataPath());
  }

  /** As a sync would: the disk changes, then the app notices. */
  writeExternally(path: string, text: string): void {
    void this.app.vault.adapter.changeOutside(path, text);
  }

  writeDataExternally(text: string): void {
    this.writeExternally(this.#dataPath(), text);
  }

  deleteExternally(path: string): void {
    void this.app.vault.adapter.changeOutside(path, null);
  }

  /** From outside, a rename is a file gone and another come: the app cannot know better. */
  renameExternally(path: string, to: string): void {
    const text = this.read(path);
    if (text === null) throw new Error(`There is no ${path}`);
    this.deleteExternally(path);
    this.writeExternally(to, text);
  }

  writeLog(): LoggedWrite[] {
    return [...this.app.vault.adapter.log.entries];
  }

  /** The next such operation on the file suffers this fault; words that name none are the message that it fails with. */
  failNext(operation: FaultyOperation, path: string, fault: string | { text: string } | { wait: number }): void {
    const named = namedFaults.find((one) => one === fault);
    const staged = typeof fault === 'object' ? fault : (named ?? new Error(fault));
    this.app.vault.adapter.faults.stage(operation, path, staged);
  }

  notices(): string[] {
    return [...shownNotices];
  }

  async enable(plugin?: PluginPackage, byUser = true): Promise<void> {
    const loaded = plugin ?? (await loadPlugin());
    if (!loaded) throw new Error('There is no plugin to enable.');
    await this.app.plugins.enable(loaded, byUser);
  }

  disablePlugin(): void {
    if (this.pluginId) this.app.plugins.disable(this.pluginId);
  }

  async reloadPlugin(): Promise<void> {
    this.disablePlugin();
    await this.enable(undefined, false);
  }

  setTheme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    this.app.workspace.trigger('css-change');
  }

  /** A device never changes its kind while the app runs: the page starts again, and unsaved edits are forgotten. */
  setLayout(layout: 'desktop' | 'tablet' | 'phone'): void {
    const address = new URL(window.location.href);
    address.searchParams.set('layout', layout);
    window.location.assign(address);
  }

  /** Called once before the plugin is loaded, so that `leftovers` can compare. */
  takeBaseline(): void {
    this.#baseline = this.counts();
  }

  counts(): Counts {
    const { workspace, commands, setting, statusBar, viewRegistry } = this.app;
    return {
      registrations: liveRegistrations.size,
      ...held,
      windowListeners: windowListeners(),
      commands: Object.keys(commands.commands).length,
      ribbonIcons: workspace.leftRibbon.ribbonItemsEl.childElementCount,
      statusBarItems: statusBar.containerEl.childElementCount,
      settingTabs: setting.pluginTabs.length,
      viewTypes: viewRegistry.viewByType.size,
      editorExtensions: workspace.editorExtensions.length,
      postProcessors: countPostProcessors(),
      styleSheets: document.adoptedStyleSheets.length,
      nodes: document.getElementsByTagName('*').length,
    };
  }

  /** What a disabled plugin left behind, compared with the page before it was loaded. */
  leftovers(): Partial<Counts> {
    const now = this.counts();
    const before = this.#baseline ?? now;
    const more = Object.entries(now).filter(
      ([name, count]) => name !== 'nodes' && count > before[name as keyof Counts],
    );
    return Object.fromEntries(more);
  }

  #dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.pluginId ?? ''}/data.json`;
  }
}
