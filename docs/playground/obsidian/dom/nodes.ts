import { extend, extendGetter, type Realm } from './realm';

/** What every node can do in the app. */
export function extendNodes(realm: Realm): void {
  extend(realm.Node.prototype, {
    detach(this: Node) {
      this.parentNode?.removeChild(this);
    },
    empty(this: Node) {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(this: Node, node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(this: Node, other: Node) {
      return Array.from(this.childNodes).indexOf(other as ChildNode);
    },
    setChildrenInPlace(this: Node, children: Node[]) {
      for (const child of Array.from(this.childNodes)) if (!children.includes(child)) child.remove();
      children.forEach((child, index) => {
        if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
      });
    },
    appendText(this: Node, text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    /** Works across realms: a popout's `HTMLElement` is another class with the same name. */
    instanceOf(this: Node, type: { new (): unknown; name: string }) {
      if (this instanceof type) return true;
      const own: unknown = Reflect.get(this.win, type.name);
      return typeof own === 'function' && this instanceof own;
    },
  });
  extendGetter(realm.Node.prototype, 'doc', function (this: Node) {
    return this.ownerDocument ?? this;
  });
  const windowOf = function (this: Node): Window {
    return this.doc.defaultView ?? realm;
  };
  extendGetter(realm.Node.prototype, 'win', windowOf);
  extend(realm.Node.prototype, { constructorWin: realm });

  extendGetter(realm.UIEvent.prototype, 'targetNode', function (this: UIEvent) {
    return this.target;
  });
  extendGetter(realm.UIEvent.prototype, 'win', function (this: UIEvent) {
    return this.view ?? realm;
  });
  extendGetter(realm.UIEvent.prototype, 'doc', function (this: UIEvent) {
    return (this.view ?? realm).document;
  });
  extend(realm.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: { new (...data: never[]): unknown; name: string }) {
      if (this instanceof type) return true;
      const own: unknown = Reflect.get(this.win, type.name);
      return typeof own === 'function' && this instanceof own;
    },
  });
}
