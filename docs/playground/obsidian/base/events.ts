import type { EventRef } from 'obsidian';

type Callback = (...data: never[]) => unknown;

export interface Registration extends EventRef {
  e: Events;
  name: string;
  fn: Callback;
  ctx: unknown;
}

/** Every registration alive anywhere, so that a plugin which forgets one can be seen. */
export const liveRegistrations = new Set<EventRef>();

export class Events {
  readonly #registrations = new Map<string, Registration[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const registration: Registration = { e: this, name, fn: callback, ctx };
    this.#registrations.set(name, [...(this.#registrations.get(name) ?? []), registration]);
    liveRegistrations.add(registration);
    return registration;
  }

  off(name: string, callback: Callback): void {
    for (const one of this.#registrations.get(name) ?? []) if (one.fn === callback) this.offref(one);
  }

  offref(ref: EventRef): void {
    const { name } = ref as Registration;
    this.#registrations.set(
      name,
      (this.#registrations.get(name) ?? []).filter((one) => one !== ref),
    );
    liveRegistrations.delete(ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const one of this.#registrations.get(name) ?? []) this.tryTrigger(one, data);
  }

  /** One listener's failure reaches the console, never the other listeners. */
  tryTrigger(ref: EventRef, data: unknown[]): void {
    const { fn, ctx } = ref as Registration;
    try {
      fn.apply(ctx, data as never[]);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      });
    }
  }
}
