import type { App } from '../app';
import { setIcon } from '../base/icons';
import { Modal } from '../overlays/modal';
import type { SettingTab } from './setting-tab';

/** `app.setting`: the settings window. The playground has no settings of its own, so only plugins are listed. */
export class SettingsModal extends Modal {
  pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  readonly #listEl: HTMLElement;
  readonly #contentEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    const headers = this.contentEl.createDiv('vertical-tab-header');
    headers.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.#listEl = headers.createDiv('vertical-tab-header-group-items');
    this.#contentEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.#list();
  }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.#leave();
    this.pluginTabs.remove(tab);
    this.#list();
  }

  override onOpen(): void {
    const first = this.activeTab ?? this.pluginTabs[0];
    if (first) this.openTab(first);
    else this.#contentEl.setText('No plugin has settings.');
  }

  override onClose(): void {
    const { activeTab } = this;
    this.#leave();
    this.activeTab = activeTab;
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((one) => one.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.#leave();
    this.activeTab = tab;
    this.#contentEl.empty();
    this.#contentEl.appendChild(tab.containerEl);
    tab.show();
    this.#list();
  }

  #leave(): void {
    this.activeTab?.hide();
    this.activeTab?.containerEl.detach();
    this.activeTab = null;
  }

  #list(): void {
    this.#listEl.empty();
    for (const tab of this.pluginTabs) {
      const el = this.#listEl.createDiv({ cls: ['vertical-tab-nav-item', 'tappable'] });
      if (tab.icon) setIcon(el.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      el.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      el.toggleClass('is-active', tab === this.activeTab);
      el.addEventListener('click', () => {
        this.openTab(tab);
      });
    }
  }
}
