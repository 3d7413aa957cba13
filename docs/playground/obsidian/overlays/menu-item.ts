import { setIcon } from '../base/icons';
import type { Menu } from './menu';

type Chosen = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
  readonly dom: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly iconEl: HTMLElement;
  section = '';
  disabled = false;
  submenu: Menu | null = null;
  #chosen: Chosen | null = null;

  constructor(
    readonly menu: Menu,
    private readonly createMenu: () => Menu,
  ) {
    this.dom = createDiv({ cls: ['menu-item', 'tappable'], attr: { role: 'menuitem' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => {
      this.choose(event);
    });
    this.dom.addEventListener('mouseenter', () => {
      this.menu.select(this);
      if (this.submenu) this.menu.openSubmenu(this);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.iconEl, icon);
    else this.iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.querySelector('.mod-checked-icon')?.remove();
    if (checked) setIcon(this.dom.createDiv({ cls: ['menu-item-icon', 'mod-checked-icon'] }), 'check');
    this.dom.setAttrs({ role: 'menuitemcheckbox', 'aria-checked': checked });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    if (isLabel) this.disabled = true;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: Chosen): this {
    this.#chosen = callback;
    return this;
  }

  /** In the app for years, though not in its typings. */
  setSubmenu(): Menu {
    this.submenu ??= this.createMenu();
    this.dom.addClass('has-submenu');
    if (!this.dom.querySelector('.mod-submenu'))
      setIcon(this.dom.createDiv({ cls: ['menu-item-icon', 'mod-submenu'] }), 'chevron-right');
    return this.submenu;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    if (this.submenu) {
      this.menu.openSubmenu(this);
      return;
    }
    this.menu.hideAll();
    this.#chosen?.(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv('menu-separator');
}
