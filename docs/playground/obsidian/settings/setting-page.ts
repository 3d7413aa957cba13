import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons';

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

/** What draws definitions into an element. */
interface Drawing {
  render(items: SettingDefinitionItem[]): void;
  refresh(): void;
  clear(): void;
}

/** A page that is drawn from definitions, like the tab itself. */
export class DefinitionPage extends SettingPage {
  readonly #drawing: Drawing;

  constructor(
    public definition: SettingDefinitionPage,
    drawingIn: (containerEl: HTMLElement) => Drawing,
  ) {
    super();
    this.#drawing = drawingIn(this.containerEl);
  }

  display(): void {
    this.#drawing.render(this.definition.items ?? []);
  }

  update(definition: SettingDefinitionPage): void {
    this.definition = definition;
    this.display();
  }

  refresh(): void {
    this.#drawing.refresh();
  }

  override hide(): void {
    this.#drawing.clear();
    super.hide();
  }
}
