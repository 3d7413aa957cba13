import { ValueComponent } from './component';

export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #format: (value: number) => string = String;
  #changed: ((value: number) => unknown) | null = null;

  constructor(container: HTMLElement) {
    super();
    this.#valueEl = container.createSpan('slider-value');
    this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
    this.setInstant(false);
    this.sliderEl.addEventListener('input', () => {
      this.#show();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    const tell = () => this.#changed?.(this.getValue());
    this.sliderEl.oninput = instant ? tell : null;
    this.sliderEl.onchange = instant ? null : tell;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#show();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#show();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #show(): void {
    this.#valueEl.setText(this.getValuePretty());
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  progressBar: HTMLElement;
  readonly #filled: HTMLElement;
  #value = 0;

  constructor(container: HTMLElement) {
    super();
    this.progressBar = container.createDiv('setting-progress-bar');
    this.#filled = this.progressBar.createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = Math.clamp(value, 0, 100);
    this.#filled.setCssProps({ width: `${this.#value}%` });
    return this;
  }
}
