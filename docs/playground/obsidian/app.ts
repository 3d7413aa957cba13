import type { UserEvent } from 'obsidian';
import { Keymap } from './base/keymap';
import { setOpenKeymap } from './base/open-keymap';
import { Scope } from './base/scope';
import { MetadataCache } from './metadata/metadata-cache';
import { CommandRegistry } from './plugins/command-registry';
import { PluginManager } from './plugins/plugin-manager';
import { SecretStorage } from './plugins/secret-storage';
import { SettingsModal } from './settings/settings-modal';
import { PlaygroundAdapter } from './vault/adapter';
import type { Disk } from './vault/disk';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { ViewRegistry } from './workspace/view-registry';
import { Workspace } from './workspace/workspace';

export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly viewRegistry = new ViewRegistry();
  readonly workspace: Workspace;
  readonly commands: CommandRegistry;
  readonly plugins: PluginManager;
  readonly setting: SettingsModal;
  readonly secretStorage = new SecretStorage();
  readonly renderContext = { hoverPopover: null };
  readonly statusBar = { containerEl: createDiv('status-bar') };
  readonly appId = 'playground';
  lastEvent: UserEvent | null = null;

  constructor(disk: Disk, vaultName: string) {
    setOpenKeymap(this.keymap);
    this.vault = new Vault(new PlaygroundAdapter(disk, vaultName), disk);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.commands = new CommandRegistry(this);
    this.plugins = new PluginManager(this);
    this.setting = new SettingsModal(this);
    const remember = (event: UserEvent) => (this.lastEvent = event);
    for (const type of ['pointerdown', 'click', 'keydown'] as const) window.addEventListener(type, remember, true);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Per device and vault, as in the app: the vault's id is part of the key. */
  loadLocalStorage(key: string): unknown {
    const stored = window.localStorage.getItem(`${this.appId}-${key}`);
    return stored === null ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.appId}-${key}`;
    if (data === null || data === undefined) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify(data));
  }
}
