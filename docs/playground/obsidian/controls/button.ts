import type { TooltipOptions } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../overlays/tooltip';
import { BaseComponent } from './component';

export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  #clicked: ((event: MouseEvent) => unknown) | null = null;

  constructor(container: HTMLElement) {
    super();
    this.buttonEl = container.createEl('button');
    this.buttonEl.addEventListener('click', (event) => {
      const done = this.#clicked?.(event);
      if (!(done instanceof Promise)) return;
      // The app shows a working button as such, so that it is not pressed twice.
      this.buttonEl.addClass('mod-loading');
      void done.finally(() => {
        this.buttonEl.removeClass('mod-loading');
      });
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    this.buttonEl.addClass('mod-warning');
    return this;
  }

  setDestructive(): this {
    this.buttonEl.addClass('mod-destructive');
    return this;
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  #clicked: (() => unknown) | null = null;

  constructor(container: HTMLElement) {
    super();
    this.extraSettingsEl = container.createDiv({
      cls: ['clickable-icon', 'extra-setting-button'],
      attr: { role: 'button', tabindex: 0 },
    });
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) this.#clicked?.();
    });
    this.extraSettingsEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') this.extraSettingsEl.click();
    });
    this.setIcon('settings');
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#clicked = callback;
    return this;
  }
}
