import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { openKeymap } from '../base/open-keymap';
import { Scope } from '../base/scope';
import { MenuItem, MenuSeparator } from './menu-item';

const forEvents = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  items: (MenuItem | MenuSeparator)[] = [];
  parentMenu: Menu | null = null;
  readonly #scope = new Scope();
  readonly #hidden: (() => unknown)[] = [];
  #selected: MenuItem | null = null;
  #child: Menu | null = null;
  #parentEl: HTMLElement | null = null;
  #shown = false;
  #wasShown = false;

  constructor() {
    super();
    const keys: [string, () => void][] = [
      [
        'ArrowDown',
        () => {
          this.#move(1);
        },
      ],
      [
        'ArrowUp',
        () => {
          this.#move(-1);
        },
      ],
      [
        'Escape',
        () => {
          this.hide();
        },
      ],
      [
        'ArrowLeft',
        () => {
          if (this.parentMenu) this.hide();
        },
      ],
      [
        'ArrowRight',
        () => {
          if (this.#selected?.submenu) this.openSubmenu(this.#selected);
        },
      ],
    ];
    for (const [key, act] of keys) {
      this.#scope.register([], key, () => {
        act();
        return false;
      });
    }
    this.#scope.register([], 'Enter', (event) => {
      this.#selected?.choose(event);
      return false;
    });
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.#parentEl = el;
    return this;
  }

  addItem(describe: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this, () => {
      const submenu = new Menu();
      submenu.parentMenu = this;
      return submenu;
    });
    this.items.push(item);
    describe(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  /** Opened by several listeners of one click, it is still one menu; who closed it at once sees it no second time. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    let menu = forEvents.get(event);
    if (!menu) {
      const fresh = new Menu();
      menu = fresh;
      forEvents.set(event, fresh);
      event.preventDefault();
      window.setTimeout(() => {
        if (!fresh.#wasShown) fresh.showAtMouseEvent(event);
      });
    }
    return menu;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.#shown || this.items.length === 0) return this;
    this.#shown = true;
    this.#wasShown = true;
    this.#layOut();
    doc.body.appendChild(this.dom);
    const { offsetWidth: width, offsetHeight: height } = this.dom;
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const x = position.left ? position.x - width : position.x;
    this.dom.setCssProps({
      left: `${Math.max(4, Math.min(x, innerWidth - width - 8))}px`,
      top: `${Math.max(4, Math.min(position.y, innerHeight - height - 8))}px`,
    });
    this.load();
    openKeymap().pushScope(this.#scope);
    if (!this.parentMenu) this.registerDomEvent(doc, 'pointerdown', this.#onOutside, true);
    this.#parentEl?.addClass('has-active-menu');
    return this;
  }

  hide(): this {
    if (!this.#shown) return this;
    this.#shown = false;
    this.#child?.hide();
    openKeymap().popScope(this.#scope);
    this.unload();
    this.dom.detach();
    this.#parentEl?.removeClass('has-active-menu');
    for (const callback of this.#hidden) callback();
    return this;
  }

  hideAll(): void {
    this.hide();
    this.parentMenu?.hideAll();
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }

  select(item: MenuItem | null): void {
    if (item?.submenu !== this.#child) this.#child?.hide();
    this.#selected = item;
    for (const one of this.items) if (one instanceof MenuItem) one.dom.toggleClass('selected', one === item);
  }

  openSubmenu(item: MenuItem): void {
    if (!item.submenu || this.#child === item.submenu) return;
    this.#child = item.submenu;
    item.submenu.onHide(() => (this.#child = null));
    const { left, right, top } = item.dom.getBoundingClientRect();
    item.submenu.showAtPosition({ x: right, y: top - 6 }, item.dom.doc);
    // Without room on the right it opens to the left, never over the item that opened it.
    const { dom } = item.submenu;
    if (dom.getBoundingClientRect().left < right) dom.setCssProps({ left: `${Math.max(4, left - dom.offsetWidth)}px` });
  }

  readonly #onOutside = (event: Event): void => {
    const inside = (menu: Menu): boolean =>
      menu.dom.contains(event.target as Node) || (menu.#child ? inside(menu.#child) : false);
    if (!inside(this)) this.hide();
  };

  /** Items of one section stand together; a line divides sections, and never stands first, last or twice. */
  #layOut(): void {
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    for (const item of this.items) {
      const section = item instanceof MenuItem ? item.section : ([...sections.keys()].at(-1) ?? '');
      sections.set(section, [...(sections.get(section) ?? []), item]);
    }
    const groups = [...sections.values()];
    const list = groups.flatMap((items, index) => (index === 0 ? items : [new MenuSeparator(), ...items]));
    const shown = list.filter((one, index) => one instanceof MenuItem || list[index + 1] instanceof MenuItem);
    while (shown[0] instanceof MenuSeparator) shown.shift();
    this.dom.replaceChildren(...shown.map((one) => one.dom));
  }

  #move(by: number): void {
    const choices = this.items.filter((one): one is MenuItem => one instanceof MenuItem && !one.disabled);
    const at = this.#selected ? choices.indexOf(this.#selected) : by > 0 ? -1 : 0;
    this.select(choices[(at + by + choices.length) % choices.length] ?? null);
  }
}
