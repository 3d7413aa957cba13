import type { SettingControl } from 'obsidian';
import type { App } from '../app';
import type { AbstractTextComponent } from '../controls/text';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';

/** Where the values of controls come from and go to. */
export interface ControlStore {
  app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
}

/** The control of one definition. A value that fails its check is shown as wrong and not stored. */
export function addControl(setting: Setting, control: SettingControl, store: ControlStore): void {
  const stored: unknown = store.getControlValue(control.key) ?? control.defaultValue;
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const check = async (value: unknown): Promise<boolean> => {
    const message = await validate?.(value);
    const wrong = typeof message === 'string' && message !== '';
    setting.setErrorMessage(wrong ? message : null);
    return !wrong;
  };
  const change = (value: unknown): void => {
    void (async () => {
      if (!(await check(value))) return;
      await store.setControlValue(control.key, value);
      store.refreshDomState();
    })();
  };
  const asText = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
  const asNumber = typeof stored === 'number' ? stored : 0;
  const field = <E extends HTMLInputElement | HTMLTextAreaElement>(
    text: AbstractTextComponent<E>,
    placeholder?: string,
  ) =>
    text
      .setPlaceholder(placeholder ?? '')
      .setValue(asText)
      .onChange(change);

  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(change));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText).onChange(change));
      break;
    case 'text':
      setting.addText((text) => field(text, control.placeholder));
      break;
    case 'textarea':
      setting.addTextArea((text) => {
        field(text, control.placeholder);
        text.inputEl.rows = control.rows ?? 4;
      });
      break;
    case 'number':
      setting.addText((text) => {
        text.inputEl.type = 'number';
        for (const name of ['min', 'max', 'step'] as const) text.inputEl.setAttr(name, control[name] ?? null);
        field(text, control.placeholder).onChange((value) => {
          if (value.trim() !== '' && Number.isFinite(Number(value))) change(Number(value));
        });
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(asNumber).onChange(change);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color':
      setting.addColorPicker((color) => color.setValue(asText || '#000000').onChange(change));
      break;
    case 'file':
    case 'folder':
      setting.addSearch((search) => {
        field(search, control.placeholder);
        const suggest = new PathSuggest(store.app, search.inputEl, control);
        suggest.onSelect((file) => {
          search.setValue(file.path);
          search.onChanged();
          suggest.close();
        });
      });
      break;
  }
  if (validate) void check(stored);
}
