import type { TooltipOptions } from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from '../controls/button';
import { DropdownComponent, ToggleComponent } from '../controls/choice';
import { ColorComponent } from '../controls/color';
import type { BaseComponent } from '../controls/component';
import { DisplayValueComponent } from '../controls/display-value';
import { ProgressBarComponent, SliderComponent } from '../controls/measure';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from '../controls/text';
import { setTooltip } from '../overlays/tooltip';

type Describe<C> = (component: C) => unknown;

/** One row of a settings page: name and description on the left, controls on the right. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.detach();
    this.errorEl = message
      ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } })
      : null;
    this.settingEl.toggleClass('has-error', message !== null && message !== '');
    return this;
  }

  addDisplayValue(describe: Describe<DisplayValueComponent>): this {
    describe(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(describe: Describe<ButtonComponent>): this {
    return this.#add(new ButtonComponent(this.controlEl), describe);
  }

  addExtraButton(describe: Describe<ExtraButtonComponent>): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), describe);
  }

  addToggle(describe: Describe<ToggleComponent>): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), describe);
  }

  addText(describe: Describe<TextComponent>): this {
    return this.#add(new TextComponent(this.controlEl), describe);
  }

  addSearch(describe: Describe<SearchComponent>): this {
    return this.#add(new SearchComponent(this.controlEl), describe);
  }

  addTextArea(describe: Describe<TextAreaComponent>): this {
    return this.#add(new TextAreaComponent(this.controlEl), describe);
  }

  addMomentFormat(describe: Describe<MomentFormatComponent>): this {
    return this.#add(new MomentFormatComponent(this.controlEl), describe);
  }

  addDropdown(describe: Describe<DropdownComponent>): this {
    return this.#add(new DropdownComponent(this.controlEl), describe);
  }

  addColorPicker(describe: Describe<ColorComponent>): this {
    return this.#add(new ColorComponent(this.controlEl), describe);
  }

  addProgressBar(describe: Describe<ProgressBarComponent>): this {
    return this.#add(new ProgressBarComponent(this.controlEl), describe);
  }

  addSlider(describe: Describe<SliderComponent>): this {
    return this.#add(new SliderComponent(this.controlEl), describe);
  }

  addComponent(make: (el: HTMLElement) => BaseComponent): this {
    return this.#add(make(this.controlEl), () => undefined);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<C extends BaseComponent>(component: C, describe: Describe<C>): this {
    this.components.push(component);
    describe(component);
    return this;
  }
}
