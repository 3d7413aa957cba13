import type { App } from '../app';
import { BaseComponent } from './component';

/** Takes the name that a secret has in the storage, where the app shows a list of them. */
export class SecretComponent extends BaseComponent {
  readonly #inputEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(_app: App, containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl('input', { type: 'text' });
    this.#inputEl.addEventListener('change', () => this.#changed?.(this.#inputEl.value));
  }

  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
