/** Listeners on the window, the document and the body outlive every view, so a plugin's leak shows there. */
const alive = new Map<EventTarget, Set<string>>();
const ids = new WeakMap<object, number>();
let lastId = 0;

for (const target of [window, document, document.body]) follow(target);

export function windowListeners(): number {
  return [...alive.values()].reduce((sum, listeners) => sum + listeners.size, 0);
}

function follow(target: EventTarget): void {
  const listeners = new Set<string>();
  alive.set(target, listeners);
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) => {
    if (listener) listeners.add(key(type, listener, options));
    add(type, listener, options);
  };
  target.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ) => {
    if (listener) listeners.delete(key(type, listener, options));
    remove(type, listener, options);
  };
}

function key(type: string, listener: object, options?: boolean | EventListenerOptions): string {
  const id = ids.get(listener) ?? ++lastId;
  ids.set(listener, id);
  const capture = typeof options === 'object' ? options.capture === true : options === true;
  return `${type} ${id} ${String(capture)}`;
}
