import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Workspace } from 'obsidian';

const rest = 2_000; // milliseconds

/** The start, in which no note is written: syncing brings what other devices did, and not every course is read yet. */
export interface Start {
  /** Settles when the start is over. */
  readonly over: Promise<void>;
  /** Waits for two quiet seconds and the first look at all sources. Gives the way to stop: then it is never over. */
  follow(): () => void;
}

/** `looking` is null once every source was looked at. */
export function createStart(workspace: Pick<Workspace, 'onLayoutReady'>, looking: ReadonlySignal<unknown>): Start {
  const rested = signal(false);
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    over,
    follow() {
      let timer = 0;
      workspace.onLayoutReady(() => {
        timer = window.setTimeout(() => {
          rested.value = true;
        }, rest);
      });
      const stop = effect(() => {
        if (rested.value && looking.value === null) end();
      });
      return () => {
        window.clearTimeout(timer);
        stop();
      };
    },
  };
}
