import { signal } from '@preact/signals-core';
import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { TasksStatuses } from '../../../src/host/ticking/tasks-statuses';

const meaning = (symbol: string, type: string) => ({ statusSettings: { customStatuses: [{ symbol, type }] } });

/** An app in which the layout is ready, with the Tasks plugin where there is a way to load its settings. */
function appWith(loadData?: () => unknown): { app: App; ready: () => void } {
  const waiting: (() => void)[] = [];
  const plugins = { plugins: loadData ? { 'obsidian-tasks-plugin': { loadData } } : {} };
  const workspace = { onLayoutReady: (act: () => void) => waiting.push(act) };
  return {
    app: { plugins, workspace } as unknown as App,
    ready: () => {
      for (const act of waiting.splice(0)) act();
    },
  };
}
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the marks that hold', () => {
  it('are those of the Tasks plugin once all plugins are there, and those it has by the time one comes back', async () => {
    let saved: unknown = meaning('/', 'DONE');
    const { app, ready } = appWith(() => Promise.resolve(saved));
    const part = new TasksStatuses(app);
    const settings = part.over(signal(defaultSettings));
    const slash = () => new Map(settings.value.marks).get('/');
    part.load();
    await soon();
    expect(settings.value).toBe(defaultSettings);
    ready();
    await soon();
    expect(slash()).toBe('done');
    saved = meaning('/', 'CANCELLED');
    window.dispatchEvent(new Event('focus'));
    await soon();
    expect(slash()).toBe('dropped');
    const same = settings.value;
    window.dispatchEvent(new Event('focus'));
    await soon();
    expect(settings.value).toBe(same);
    part.unload();
  });

  it.each([
    ['is not there', undefined],
    ['cannot read its settings', () => Promise.reject(new Error('damaged'))],
    ['has none saved', () => Promise.resolve(null)],
  ])('are our own where that plugin %s', async (_, loadData) => {
    const { app, ready } = appWith(loadData);
    const part = new TasksStatuses(app);
    part.load();
    ready();
    await soon();
    expect(part.over(signal(defaultSettings)).value).toBe(defaultSettings);
    part.unload();
  });

  it('are asked for no more after the end', async () => {
    let asked = 0;
    const { app, ready } = appWith(() => (asked += 1));
    const part = new TasksStatuses(app);
    part.load();
    part.unload();
    ready();
    window.dispatchEvent(new Event('focus'));
    await soon();
    expect(asked).toBe(0);
  });
});
