import { extend, extendGetter, type Realm } from './realm';

type Attribute = string | number | boolean | null;

/** Text, classes, attributes and searches on elements; visibility and styles on HTML and SVG elements. */
export function extendElements(realm: Realm): void {
  extend(realm.Element.prototype, {
    getText(this: Element) {
      return this.textContent;
    },
    setText(this: Element, text: string | DocumentFragment) {
      if (typeof text === 'object') this.replaceChildren(text);
      else this.textContent = text;
    },
    addClass(this: Element, ...classes: string[]) {
      this.addClasses(classes);
    },
    addClasses(this: Element, classes: string[]) {
      this.classList.add(...classes.filter(Boolean));
    },
    removeClass(this: Element, ...classes: string[]) {
      this.removeClasses(classes);
    },
    removeClasses(this: Element, classes: string[]) {
      this.classList.remove(...classes.filter(Boolean));
    },
    toggleClass(this: Element, classes: string | string[], value: boolean) {
      for (const name of Array.isArray(classes) ? classes : [classes]) this.classList.toggle(name, value);
    },
    hasClass(this: Element, name: string) {
      return this.classList.contains(name);
    },
    setAttr(this: Element, name: string, value: Attribute) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(this: Element, attributes: Record<string, Attribute>) {
      for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
    },
    getAttr(this: Element, name: string) {
      return this.getAttribute(name);
    },
    matchParent(this: Element, selector: string, lastParent?: Element) {
      const found = this.closest(selector);
      return found && (!lastParent || lastParent.contains(found)) ? found : null;
    },
    getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
      return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement(this: Element) {
      return this.doc.activeElement === this;
    },
  });
  const searches = {
    find(this: ParentNode, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: ParentNode, selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  };
  extend(realm.Element.prototype, searches);
  extend(realm.DocumentFragment.prototype, searches);
  extend(realm.Element.prototype, {
    findAllSelf(this: Element, selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.findAll(selector)];
    },
  });
  const styles = {
    setCssStyles(this: HTMLElement, declarations: Partial<CSSStyleDeclaration>) {
      Object.assign(this.style, declarations);
    },
    setCssProps(this: HTMLElement, properties: Record<string, string>) {
      for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
    },
  };
  extend(realm.SVGElement.prototype, styles);
  extend(realm.HTMLElement.prototype, {
    ...styles,
    show(this: HTMLElement) {
      this.style.removeProperty('display');
    },
    hide(this: HTMLElement) {
      this.style.display = 'none';
    },
    toggle(this: HTMLElement, show: boolean) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(this: HTMLElement, visible: boolean) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown(this: HTMLElement) {
      return this.isConnected && this.offsetParent !== null;
    },
  });
  extendGetter(realm.HTMLElement.prototype, 'innerWidth', function (this: HTMLElement) {
    return innerLength(this, 'clientWidth', 'padding-left', 'padding-right');
  });
  extendGetter(realm.HTMLElement.prototype, 'innerHeight', function (this: HTMLElement) {
    return innerLength(this, 'clientHeight', 'padding-top', 'padding-bottom');
  });
  extend(realm, {
    fish: (selector: string) => realm.document.querySelector(selector),
    fishAll: (selector: string) => Array.from(realm.document.querySelectorAll(selector)),
  });
}

function innerLength(el: HTMLElement, side: 'clientWidth' | 'clientHeight', ...paddings: string[]): number {
  const style = el.win.getComputedStyle(el);
  return paddings.reduce((length, padding) => length - (parseFloat(style.getPropertyValue(padding)) || 0), el[side]);
}
