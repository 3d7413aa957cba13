import { setIcon } from '../base/icons';

/** A value that a row shows and that is edited elsewhere. */
export class DisplayValueComponent {
  valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#statusEl = containerEl.createSpan('setting-item-status');
    this.valueEl = containerEl.createSpan('setting-item-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.#statusEl.toggleClass('mod-warning', status === 'warning');
    if (status) setIcon(this.#statusEl, 'alert-triangle');
    else this.#statusEl.empty();
    return this;
  }
}
