import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { noMemory } from '../../src/core/course/queue';
import { dashboardOf, type Dashboard as Model } from '../../src/core/dashboard';
import { noWish } from '../../src/core/shown/wish';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { en } from '../../src/i18n/en';
import type { Words } from '../../src/i18n/words';
import { createLibrary } from '../../src/library/library';
import type { DashboardActions } from '../../src/views/actions';
import { Dashboard } from '../../src/views/dashboard';

type Notes = Readonly<Record<string, string>>;
type Parts = Partial<Parameters<typeof dashboardOf>[0]>;

/** A dashboard on screen: the element, everything that was asked of it, and the means to show it anew. */
export interface Shown {
  readonly el: HTMLElement;
  readonly asked: unknown[][];
  readonly again: (parts: Parts) => void;
}

const shown: HTMLElement[] = [];
/** The host gives the same locks again as long as they are the same. */
const noLocks: Model['locks'] = new Map();
const noSights: Model['sights'] = new Map();
const noPins: Model['pinned'] = [];
const noneHidden: Model['hidden'] = new Set();

/** Renders notes, given as texts by path, as the plugin would; events are taken down by the action's name. */
export function show(notes: Notes, parts: Parts = {}, guests: Notes = {}, words: Words = en): Shown {
  const el = document.body.createDiv();
  shown.push(el);
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: readonly unknown[]): void => {
      asked.push([name, ...what.filter((one) => !(one instanceof Event))]);
    };
  const actions: DashboardActions = {
    open: note('open'),
    goOn: note('goOn'),
    openLink: note('openLink'),
    left: note('left'),
    links: note('links'),
    tick: note('tick'),
    skip: note('skip'),
    toggle: note('toggle'),
    unfold: note('unfold'),
    reveal: note('reveal'),
    focus: note('focus'),
    search: note('search'),
    chooseFilter: note('chooseFilter'),
    chooseOrder: note('chooseOrder'),
    showAll: note('showAll'),
    track: note('track'),
    dismiss: note('dismiss'),
    createSample: note('createSample'),
    menu: note('menu'),
    courseMenu: note('courseMenu'),
    drag: note('drag'),
    dragOver: note('dragOver'),
    dragLeave: note('dragLeave'),
    drop: note('drop'),
    hover: () => undefined,
  };
  const again = (changed: Parts): void => {
    const model = modelOf(notes, { ...parts, ...changed }, guests, words);
    render(<Dashboard model={model} id="test" actions={actions} words={words} />, el);
  };
  again({});
  return { el, asked, again };
}

afterEach(() => {
  for (const el of shown.splice(0)) {
    render(null, el);
    el.remove();
  }
});

/** The model of a dashboard of these notes; `![[Name]]` takes in the guest `Name.md`. */
export function modelOf(notes: Notes, parts: Parts = {}, guests: Notes = {}, words: Words = en): Model {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings, words.nameless)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
    resolve: signal((link: string) => `${link}.md`),
  });
  for (const [path, text] of Object.entries(notes)) library.put({ path, text, properties: {} });
  for (const [path, text] of Object.entries(guests)) library.host({ path, text, properties: {} });
  return dashboardOf({
    phase: 'ready',
    looked: { done: 0, total: 0 },
    notes: library.notes.value,
    queue: library.queue.value,
    unreadable: [],
    copies: [],
    offers: [],
    toggled: new Set(),
    isWide: false,
    open: null,
    wish: noWish,
    search: null,
    typed: null,
    active: null,
    sights: noSights,
    pending: new Set(),
    locks: noLocks,
    today: '2026-01-31',
    pinned: noPins,
    hidden: noneHidden,
    finished: null,
    ...parts,
  });
}
