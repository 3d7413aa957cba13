import type { SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons';
import type { ControlStore } from './definition-control';
import { DefinitionRenderer } from './definition-renderer';

/** A page inside a settings tab: it covers the tab until the arrow is pressed. */
export abstract class SettingPage {
  rootEl = createDiv('setting-page');
  titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';
  #uncover: (() => void) | null = null;

  abstract display(): void;

  hide(): void {
    this.#uncover?.();
    this.#uncover = null;
    this.rootEl.detach();
  }

  open(over: HTMLElement, onBack: () => void): void {
    const covered = Array.from(over.children) as HTMLElement[];
    for (const el of covered) el.addClass('is-covered');
    this.#uncover = () => {
      for (const el of covered) el.removeClass('is-covered');
    };
    this.titlebarEl.empty();
    const back = this.titlebarEl.createEl('button', {
      cls: ['clickable-icon', 'setting-page-back'],
      attr: { 'aria-label': 'Back' },
    });
    setIcon(back, 'arrow-left');
    this.titlebarEl.createDiv({ cls: 'setting-page-title', text: this.title });
    back.addEventListener('click', () => {
      this.hide();
      onBack();
    });
    over.appendChild(this.rootEl);
    this.display();
  }
}

/** A page that is drawn from definitions, like the tab itself. */
export class DefinitionPage extends SettingPage {
  readonly #renderer: DefinitionRenderer;

  constructor(
    public definition: SettingDefinitionPage,
    store: ControlStore,
  ) {
    super();
    this.#renderer = new DefinitionRenderer({
      app: store.app,
      containerEl: this.containerEl,
      getControlValue: (key) => store.getControlValue(key),
      setControlValue: (key, value) => store.setControlValue(key, value),
      refreshDomState: () => {
        store.refreshDomState();
      },
    });
  }

  display(): void {
    this.#renderer.render(this.definition.items ?? []);
  }

  update(definition: SettingDefinitionPage): void {
    this.definition = definition;
    this.display();
  }

  refresh(): void {
    this.#renderer.refresh();
  }

  override hide(): void {
    this.#renderer.clear();
    super.hide();
  }
}
