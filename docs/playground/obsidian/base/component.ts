import type { EventRef } from 'obsidian';
import type { Registration } from './events';

/** DOM listeners and intervals that components hold right now; what is left after an unload is a leak. */
export const held = { domListeners: 0, intervals: 0 };

/** A plugin's `onload` may be asynchronous; `load` itself never waits for it. */
const starts = new WeakMap<Component, Promise<unknown>>();

export async function startOf(component: Component): Promise<void> {
  await starts.get(component);
}

export class Component {
  #loaded = false;
  #children: Component[] = [];
  #undo: (() => unknown)[] = [];

  /** The app's own name for it: plugins read it to see whether they were unloaded meanwhile. */
  get _loaded(): boolean {
    return this.#loaded;
  }

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    const start: unknown = this.onload();
    if (start instanceof Promise) starts.set(this, start);
    for (const child of [...this.#children]) child.load();
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) undo();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this.#loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const kept = this.#children.filter((one) => one !== child);
    if (kept.length < this.#children.length) {
      this.#children = kept;
      child.unload();
    }
    return child;
  }

  register(undo: () => unknown): void {
    this.#undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      (ref as Registration).e.offref(ref);
    });
  }

  registerDomEvent(
    el: EventTarget,
    type: string,
    callback: (event: Event) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    el.addEventListener(type, callback, options);
    held.domListeners++;
    this.register(() => {
      el.removeEventListener(type, callback, options);
      held.domListeners--;
    });
  }

  registerInterval(id: number): number {
    held.intervals++;
    this.register(() => {
      window.clearInterval(id);
      held.intervals--;
    });
    return id;
  }
}
