import type { Extension } from '@codemirror/state';
import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  HoverLinkSource,
  MarkdownPostProcessor,
  ObsidianProtocolHandler,
  PluginManifest,
} from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import { notHere } from '../base/not-here';
import { Platform } from '../base/platform';
import {
  createCodeBlockPostProcessor,
  registerPostProcessor,
  unregisterPostProcessor,
  type CodeBlockHandler,
} from '../markdown/post-processors';
import { setTooltip } from '../overlays/tooltip';
import type { PluginSettingTab } from '../settings/setting-tab';
import type { ViewCreator } from '../workspace/view-registry';
import type { Command } from './command-registry';

export abstract class Plugin extends Component {
  app: App;
  manifest: PluginManifest;
  declare settings?: unknown;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {
    // For subclasses.
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.ribbonItemsEl.createDiv({
      cls: ['clickable-icon', 'side-dock-ribbon-action'],
    });
    setTooltip(el, title, { placement: 'right' });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.register(() => {
      el.detach();
    });
    return el;
  }

  /** On a phone there is no status bar: the element is never in the page. */
  addStatusBarItem(): HTMLElement {
    const el = createDiv({ cls: ['status-bar-item', `plugin-${this.manifest.id}`] });
    if (!Platform.isMobile) this.app.statusBar.containerEl.prepend(el);
    this.register(() => {
      el.detach();
    });
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => {
      this.app.commands.removeCommand(command.id);
    });
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => {
      this.app.setting.removeSettingTab(tab);
    });
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.viewRegistry.registerView(type, creator);
    this.register(() => {
      this.app.viewRegistry.unregisterView(type);
    });
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.workspace.hoverLinkSources[id] = info;
    this.register(() => Reflect.deleteProperty(this.app.workspace.hoverLinkSources, id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => {
      this.app.viewRegistry.unregisterExtensions(extensions);
    });
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    registerPostProcessor(processor, sortOrder);
    this.register(() => {
      unregisterPostProcessor(processor);
    });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder = -100,
  ): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(createCodeBlockPostProcessor(language, handler), sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.app.plugins.protocolHandlers.set(action, handler);
    this.register(() => this.app.plugins.protocolHandlers.delete(action));
  }

  registerCliHandler(command: string, _description: string, _flags: CliFlags | null, handler: CliHandler): void {
    this.app.plugins.cliHandlers.set(command, handler);
    this.register(() => this.app.plugins.cliHandlers.delete(command));
  }

  /** False is the app's answer where bases are switched off. */
  registerBasesView(_id: string, _registration: BasesViewRegistration): boolean {
    return false;
  }

  registerEditorSuggest(): void {
    notHere('registerEditorSuggest');
  }

  get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  /** Null where there is no file; a file that is no JSON makes it fail, as in the app. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.dataPath)) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    await adapter.mkdir(this.dataPath.replace('/data.json', ''));
    await adapter.log.as('plugin: data', () => adapter.write(this.dataPath, JSON.stringify(data, null, 2)));
  }

  onExternalSettingsChange?(): unknown;
}
