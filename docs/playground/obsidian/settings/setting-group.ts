import { ExtraButtonComponent } from '../controls/button';
import { SearchComponent } from '../controls/text';
import { Setting } from './setting';

/** A heading and the rows below it, in one frame. */
export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  readonly #header: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.#header = new Setting(this.groupEl).setHeading();
    this.#header.settingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#header.setName(text);
    return this.#showHeader();
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClasses(classes);
    return this;
  }

  addSetting(describe: (setting: Setting) => void): this {
    describe(new Setting(this.listEl));
    return this;
  }

  addSearch(describe: (component: SearchComponent) => unknown): this {
    describe(new SearchComponent(this.#header.controlEl));
    return this.#showHeader();
  }

  addExtraButton(describe: (component: ExtraButtonComponent) => unknown): this {
    describe(new ExtraButtonComponent(this.#header.controlEl));
    return this.#showHeader();
  }

  #showHeader(): this {
    this.#header.settingEl.show();
    return this;
  }
}
