import { signal, type ReadonlySignal } from '@preact/signals-core';
import { Component } from 'obsidian';

/** The day it is where the user is, as `YYYY-MM-DD`; it turns at midnight, and on waking when midnight was slept through. */
export class Today extends Component {
  readonly #day = signal(dayOf(new Date()));

  get day(): ReadonlySignal<string> {
    return this.#day;
  }

  override onload(): void {
    let timer = 0;
    const turn = (): void => {
      const now = new Date();
      this.#day.value = dayOf(now);
      const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
      window.clearTimeout(timer);
      timer = window.setTimeout(turn, midnight.getTime() - now.getTime());
    };
    turn();
    this.register(() => {
      window.clearTimeout(timer);
    });
    this.registerDomEvent(window, 'focus', turn);
  }
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
