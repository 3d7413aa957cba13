import { extend, type Realm } from './realm';

type Listener = (this: unknown, event: Event, delegate: Element) => unknown;
interface Delegation {
  selector: string;
  listener: Listener;
  wrapped: (event: Event) => void;
}

/** Kept per element and type, because `off` names the listener, not the wrapper that was added for it. */
const delegations = new WeakMap<EventTarget, Map<string, Delegation[]>>();

/** Delegated listeners, clicks by any button, and the hooks on insertion and on moving to another window. */
export function extendListening(realm: Realm): void {
  const delegating = {
    on(this: EventTarget, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions) {
      const wrapped = (event: Event) => {
        const delegate = (event.target as Element | null)?.closest(selector);
        if (delegate && (this as Node).contains(delegate)) listener.call(this, event, delegate);
      };
      const types = delegations.get(this) ?? new Map<string, Delegation[]>();
      types.set(type, [...(types.get(type) ?? []), { selector, listener, wrapped }]);
      delegations.set(this, types);
      this.addEventListener(type, wrapped, options);
    },
    off(this: EventTarget, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions) {
      const known = delegations.get(this)?.get(type) ?? [];
      const found = known.find((one) => one.selector === selector && one.listener === listener);
      if (!found) return;
      delegations.get(this)?.set(
        type,
        known.filter((one) => one !== found),
      );
      this.removeEventListener(type, found.wrapped, options);
    },
  };
  extend(realm.HTMLElement.prototype, {
    ...delegating,
    onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
      let inserted = this.isConnected;
      const observer = new realm.MutationObserver(() => {
        if (this.isConnected && !inserted) {
          if (once) observer.disconnect();
          listener();
        }
        inserted = this.isConnected;
      });
      observer.observe(realm.document, { childList: true, subtree: true });
      return () => {
        observer.disconnect();
      };
    },
    onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
      let last = this.win;
      return this.onNodeInserted(() => {
        if (this.win !== last) listener((last = this.win));
      });
    },
    trigger(this: HTMLElement, type: string) {
      this.dispatchEvent(new realm.Event(type, { bubbles: true, cancelable: true }));
    },
  });
  extend(realm.Document.prototype, delegating);
}
