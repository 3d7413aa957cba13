import type { CDPSession } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

/** As often as the aims ask for with `npm run test:deep`, a twentieth of that in every run. */
const share = process.env['DEEP'] ? 1 : 0.05;
const openings = 1_000 * share;
const reloads = 200 * share;
const updates = 10_000 * share;

const note = `# Rust\n${'- [x] Traits\n- [ ] Macros\n    - [ ] by example\n'.repeat(20)}`;

/** What Chromium itself counts, after its collector ran. */
interface Held {
  readonly JSEventListeners: number;
  readonly Nodes: number;
  readonly Documents: number;
  readonly JSHeapUsedSize: number;
  /** Timeouts, intervals and frames that still wait. */
  readonly waiting: number;
  /** Objects of the class of the dashboard's view. */
  readonly views: number;
}

describe('nothing is held for ever', { timeout: 1_800_000 }, () => {
  const browser = openedPerTest();

  /** A page that counts what waits, with a dashboard that was open for a while: what is made once is made. */
  async function visit(): Promise<{ on: PlaygroundPage; held: () => Promise<Held> }> {
    const on = await browser.visit({
      files: { ...alone, 'Rust.md': note },
      data: '{"version":1,"notes":["Rust.md"]}',
      enable: false,
    });
    await countWaiting(on);
    await on.page.evaluate(() => window.playground.enable(undefined, false));
    const cdp = await on.page.context().newCDPSession(on.page);
    return { on, held: () => countHeld(cdp, on) };
  }
  /** What is over may be let go of late; what is held for ever is there however often one looks. */
  const staysWithinAims = (before: Held, held: () => Promise<Held>): Promise<void> =>
    expect.poll(async () => beyond(before, await held()), { timeout: 120_000, interval: 1_000 }).toEqual({});

  it('a dashboard that is opened and closed again and again leaves no view, element, listener, timer or memory', async () => {
    const { on, held } = await visit();
    await openDashboard(on);
    // The vault is known from here on: what is opened next is drawn at once.
    await on.page.getByRole('article', { name: 'Rust' }).waitFor();
    await openAndClose(on, 20);
    const before = await held();
    await openAndClose(on, openings);
    await staysWithinAims(before, held);
    expect((await held()).views).toBe(0);
  });

  it('a plugin that is switched off and on again and again leaves nothing of itself', async () => {
    const { on, held } = await visit();
    await reload(on, 10);
    const before = await held();
    await reload(on, reloads);
    await staysWithinAims(before, held);
  });

  it('a note that changes again and again leaves nothing of what it was, with its dashboard open', async () => {
    const { on, held } = await visit();
    await openDashboard(on);
    await on.page.getByRole('button', { name: 'Show the lessons of Rust' }).click();
    await update(on, 100);
    const before = await held();
    await update(on, updates);
    await staysWithinAims(before, held);
  });
});

/** By how much each figure may grow. */
const aims: Held = {
  JSEventListeners: 5,
  Nodes: 5,
  Documents: 5,
  JSHeapUsedSize: 1024 * 1024 - 1,
  waiting: 0,
  views: 0,
};

/** The figures that grew by more than they may, and by how much. */
const beyond = (before: Held, after: Held): Partial<Held> =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, held]) => [name, held - before[name as keyof Held]] as const)
      .filter(([name, growth]) => !(growth <= aims[name as keyof Held])),
  );

const openDashboard = (on: PlaygroundPage): Promise<void> =>
  on.page.evaluate(async () => {
    await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
  });

const openAndClose = (on: PlaygroundPage, times: number): Promise<void> =>
  on.page.evaluate(async (many) => {
    const { workspace } = window.app;
    for (let n = 0; n < many; n += 1) {
      await workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
      await new Promise(requestAnimationFrame);
      if (!document.querySelector('.syllabus-course')) throw new Error('The dashboard is empty');
      workspace.detachLeavesOfType('syllabus-dashboard');
    }
  }, times);

const reload = (on: PlaygroundPage, times: number): Promise<void> =>
  on.page.evaluate(async (many) => {
    const { app, playground } = window;
    for (let n = 0; n < many; n += 1) {
      await playground.reloadPlugin();
      await app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
      await new Promise(requestAnimationFrame);
      app.workspace.detachLeavesOfType('syllabus-dashboard');
    }
  }, times);

/** Each is one event of the app; some turn up together in one drawing. The log of writes is the page's own, hence emptied. */
const update = (on: PlaygroundPage, times: number): Promise<void> =>
  on.page.evaluate(async (many) => {
    const { vault } = window.app;
    const file = vault.getFileByPath('Rust.md');
    if (!file) throw new Error('There is no Rust.md');
    for (let n = 0; n < many; n += 1) {
      await vault.process(file, (text) => text.replace(/Traits.*/u, `Traits ${n % 10}`));
      if (n % 50 === 0) await new Promise(requestAnimationFrame);
      vault.adapter.log.entries.length = 0;
    }
    await new Promise((resolve) => setTimeout(resolve, 2_500));
  }, times);

/** From now on the page knows how many of its timers and frames wait. */
const countWaiting = (on: PlaygroundPage): Promise<void> =>
  on.page.evaluate(() => {
    const waiting = new Set<string>();
    window.waiting = () => waiting.size;
    const later = window.setTimeout.bind(window);
    const notLater = window.clearTimeout.bind(window);
    const every = window.setInterval.bind(window);
    const notEvery = window.clearInterval.bind(window);
    const frame = window.requestAnimationFrame.bind(window);
    const noFrame = window.cancelAnimationFrame.bind(window);
    const run = (handler: TimerHandler, given: unknown[]): void => {
      if (typeof handler === 'function') Reflect.apply(handler, undefined, given);
    };
    Object.assign(window, {
      setTimeout: (handler: TimerHandler, after?: number, ...given: unknown[]) => {
        const id = later(() => {
          waiting.delete(`timer ${id}`);
          run(handler, given);
        }, after);
        waiting.add(`timer ${id}`);
        return id;
      },
      clearTimeout: (id?: number) => {
        waiting.delete(`timer ${String(id)}`);
        notLater(id);
      },
      setInterval: (...given: Parameters<typeof every>) => {
        const id = every(...given);
        waiting.add(`interval ${id}`);
        return id;
      },
      clearInterval: (id?: number) => {
        waiting.delete(`interval ${String(id)}`);
        notEvery(id);
      },
      requestAnimationFrame: (callback: FrameRequestCallback) => {
        const id = frame((time) => {
          waiting.delete(`frame ${id}`);
          callback(time);
        });
        waiting.add(`frame ${id}`);
        return id;
      },
      cancelAnimationFrame: (id: number) => {
        waiting.delete(`frame ${id}`);
        noFrame(id);
      },
    });
  });

/** Chromium lets go of the compiled code of a script, and of what the page and its script hold of each other, only after several rounds. */
const rounds = 12;

/** Waits until what is about to be over is over, collects, and counts. */
async function countHeld(cdp: CDPSession, on: PlaygroundPage): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await cdp.send('HeapProfiler.enable');
  for (let n = 0; n < rounds; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const views = await countViews(cdp);
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    JSEventListeners: of('JSEventListeners'),
    Nodes: of('Nodes'),
    Documents: of('Documents'),
    JSHeapUsedSize: of('JSHeapUsedSize'),
    waiting: await on.page.evaluate(() => window.waiting?.() ?? NaN),
    views,
  };
}

/** How many of our views are in memory, in a leaf or in none. */
async function countViews(cdp: CDPSession): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `(${componentPrototype.toString()})()` });
  const prototypeObjectId = result.objectId ?? '';
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId });
  const { result: count } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration:
      "function () { return this.filter((view) => Object.hasOwn(view, 'leaf') && view.getViewType() === 'syllabus-dashboard').length; }",
    returnByValue: true,
  });
  for (const { objectId } of [result, objects]) if (objectId) await cdp.send('Runtime.releaseObject', { objectId });
  return Number(count.value);
}

/** In the page: what every component, hence every view, is made from. */
function componentPrototype(): unknown {
  let prototype: unknown = window.app.workspace.getLeaf().view;
  for (let next = prototype; next !== Object.prototype; next = Object.getPrototypeOf(next)) prototype = next;
  return prototype;
}

declare global {
  interface Window {
    waiting?: () => number;
  }
}
