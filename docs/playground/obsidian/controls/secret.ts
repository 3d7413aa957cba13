import type { App } from '../app';
import { BaseComponent } from './component';

export class SecretComponent extends BaseComponent {
  readonly #inputEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(_app: App, containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl('input', { type: 'password' });
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
