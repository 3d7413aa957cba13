import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PlaygroundBrowser, type PlaygroundPage } from './playground';

/** Where a test opens the playground. */
export type Visits = Pick<PlaygroundBrowser, 'visit'>;

/** A browser for the tests around: what a test opened is closed after it, and had no error and asked nobody else for anything. */
export function openedPerTest(start = (): Promise<PlaygroundBrowser> => PlaygroundBrowser.start()): Visits {
  let browser: PlaygroundBrowser;
  let opened: PlaygroundPage[] = [];

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(async () => {
    const troubles = opened.flatMap(({ errors, foreignRequests }) => [...errors, ...foreignRequests]);
    await Promise.all(opened.map((on) => on.close()));
    opened = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser.stop();
  });

  return {
    visit: async (...given) => {
      const on = await browser.visit(...given);
      opened.push(on);
      return on;
    },
  };
}
