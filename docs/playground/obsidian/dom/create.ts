import { extend, type Realm } from './realm';

type Described = DomElementInfo & SvgElementInfo;
type Callback<E> = ((el: E) => void) | undefined;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** `createEl` and its kin, on nodes (appending) and as globals (free). */
export function extendCreation(realm: Realm): void {
  extend(realm.Node.prototype, {
    createEl(this: Node, tag: string, info?: Described | string, callback?: Callback<Element>) {
      return put(this, dress(documentOf(this).createElement(tag), info), info, callback);
    },
    createDiv(this: Node, info?: Described | string, callback?: Callback<Element>) {
      return put(this, dress(documentOf(this).createElement('div'), info), info, callback);
    },
    createSpan(this: Node, info?: Described | string, callback?: Callback<Element>) {
      return put(this, dress(documentOf(this).createElement('span'), info), info, callback);
    },
    createSvg(this: Node, tag: string, info?: Described | string, callback?: Callback<Element>) {
      return put(this, dress(documentOf(this).createElementNS(svgNamespace, tag), info), info, callback);
    },
  });
  const free =
    (make: (tag: string) => Element) =>
    (tag: string, info?: Described | string, callback?: Callback<Element>): Element => {
      const el = dress(make(tag), info);
      callback?.(el);
      return el;
    };
  const html = free((tag) => realm.document.createElement(tag));
  extend(realm, {
    createEl: html,
    createDiv: (info?: Described | string, callback?: Callback<Element>) => html('div', info, callback),
    createSpan: (info?: Described | string, callback?: Callback<Element>) => html('span', info, callback),
    createSvg: free((tag) => realm.document.createElementNS(svgNamespace, tag)),
    createFragment(callback?: (fragment: DocumentFragment) => void) {
      const fragment = realm.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

function put<E extends Element>(parent: Node, el: E, info: Described | string | undefined, callback: Callback<E>): E {
  if (typeof info !== 'object' || !info.parent) {
    if (typeof info === 'object' && info.prepend) parent.insertBefore(el, parent.firstChild);
    else parent.appendChild(el);
  }
  callback?.(el);
  return el;
}

/** A bare string is a class, as in `createDiv('nav-folder')`. */
function dress<E extends Element>(el: E, description: Described | string | undefined): E {
  if (description === undefined) return el;
  const info: Described = typeof description === 'string' ? { cls: description } : description;
  if (info.cls) el.addClasses(Array.isArray(info.cls) ? info.cls : info.cls.split(' '));
  if (info.text !== undefined) el.setText(info.text);
  if (info.attr) el.setAttrs(info.attr);
  if (info.title !== undefined) el.setAttribute('title', info.title);
  for (const name of ['type', 'placeholder', 'href', 'value'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name === 'value') (el as unknown as HTMLInputElement).value = value;
    else el.setAttribute(name, value);
  }
  if (info.parent) {
    if (info.prepend) info.parent.insertBefore(el, info.parent.firstChild);
    else info.parent.appendChild(el);
  }
  return el;
}
