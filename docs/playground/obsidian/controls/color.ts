import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './component';

export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(container: HTMLElement) {
    super();
    this.colorPickerEl = container.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('change', () => this.#changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  getValueRgb(): RGB {
    const part = (from: number) => parseInt(this.getValue().slice(from, from + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
  }

  getValueHsl(): HSL {
    const { r, g, b } = this.getValueRgb();
    const [red, green, blue] = [r / 255, g / 255, b / 255];
    const most = Math.max(red, green, blue);
    const range = most - Math.min(red, green, blue);
    const l = most - range / 2;
    const turn =
      range === 0
        ? 0
        : most === red
          ? (green - blue) / range
          : most === green
            ? 2 + (blue - red) / range
            : 4 + (red - green) / range;
    const s = range === 0 ? 0 : range / (1 - Math.abs(2 * l - 1));
    return { h: Math.round((turn * 60 + 360) % 360), s: Math.round(s * 100), l: Math.round(l * 100) };
  }

  setValueHsl({ h, s, l }: HSL): this {
    const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const part = (at: number) => {
      const turn = (at + h / 30) % 12;
      return 255 * (l / 100 - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
