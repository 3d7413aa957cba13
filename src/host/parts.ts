import type { ReadonlySignal } from '@preact/signals-core';
import type { App, Plugin } from 'obsidian';
import type { Settings } from '../core/settings';
import type { Words } from '../i18n/words';
import type { Library } from '../library/library';
import { linksIn, type AllLinks } from './catalogue/catalogue-model';
import { openCatalogue } from './catalogue/open-catalogue';
import { createArrangement, type Arrangement } from './courses/arrangement';
import { createFolds, type Folds } from './dashboard/folds';
import { deviceOf, type Device } from './device';
import { createLastCourse, type LastCourse } from './lessons/last-course';
import { createLessons, type Lessons } from './lessons/lessons';
import { createOpenLink, type OpenLink } from './lessons/open-link';
import { createShowLeft, type ShowLeft } from './lessons/whats-left';
import { WhereaboutsWatch } from './lessons/whereabouts';
import { libraryOf } from './library-of';
import type { SettingsStore } from './settings/settings-store';
import { IncludedNotes } from './sources/included-notes';
import { Links } from './sources/links';
import { Sources } from './sources/sources';
import { createTracker, type Tracker } from './sources/tracker';
import type { GoingOn } from './ticking/going-on';
import { createSkips } from './ticking/skips';
import { TasksStatuses } from './ticking/tasks-statuses';
import { TickingDesk } from './ticking/ticking-desk';
import type { Ticking } from './ticking/ticking';
import { Today } from './today';

/** What leaves, commands, menus and settings work with. Each says in a type of its own which of it that is. */
export interface Parts {
  readonly app: App;
  readonly words: Words;
  readonly store: SettingsStore;
  /** The settings, with the marks that the Tasks plugin knows besides. */
  readonly settings: ReadonlySignal<Settings>;
  readonly statuses: TasksStatuses['statuses'];
  /** What belongs to this device and to no note. */
  readonly device: Device;
  readonly folds: Folds;
  readonly last: LastCourse;
  /** The day it is, as `2026-01-31`. */
  readonly today: ReadonlySignal<string>;
  readonly library: Library;
  readonly sources: Sources;
  readonly tracker: Tracker;
  readonly watch: WhereaboutsWatch;
  /** All links of the sources. */
  readonly links: AllLinks;
  readonly lessons: Lessons;
  readonly desk: TickingDesk;
  readonly ticking: Ticking;
  readonly goingOn: GoingOn;
  readonly arrangement: Arrangement;
  readonly openLink: OpenLink;
  readonly showLeft: ShowLeft;
  /** Shows the links of a course or a note in the catalogue. */
  readonly showLinks: (within?: string) => void;
}

/** Builds the parts in the order in which they need each other; those that follow the app end with the plugin. */
export function createParts(plugin: Plugin, store: SettingsStore, words: Words): Parts {
  const { app } = plugin;
  const { vault, metadataCache, workspace } = app;
  const device = deviceOf(app);
  const day = plugin.addChild(new Today());
  const skips = createSkips(device);
  const last = createLastCourse(device);
  const folds = createFolds(device);
  plugin.registerEvent(
    vault.on('rename', ({ path }, from) => {
      for (const memory of [skips, last, folds]) memory.renamed(from, path);
    }),
  );
  const resolver = plugin.addChild(new Links({ vault, metadataCache }));
  const marks = plugin.addChild(new TasksStatuses(app));
  const settings = marks.over(store.settings);
  const library = libraryOf({ settings }, day, skips, resolver, words);
  plugin.addChild(new IncludedNotes({ vault, metadataCache, library }));
  const sources = plugin.addChild(new Sources({ vault, metadataCache, workspace, library, store }));
  const lessons = createLessons({ app, library, last, words });
  const { day: today } = day;
  const desk = plugin.addChild(new TickingDesk({ app, library, settings, today, skips, lessons, sources, words }));
  return {
    app,
    words,
    store,
    settings,
    statuses: marks.statuses,
    device,
    folds,
    last,
    today,
    library,
    sources,
    tracker: createTracker(metadataCache, store),
    watch: plugin.addChild(new WhereaboutsWatch(workspace)),
    links: linksIn(library, sources),
    lessons,
    desk,
    ticking: desk.ticking,
    goingOn: desk.goingOn,
    arrangement: createArrangement({
      store,
      library,
      exists: (path) => vault.getFileByPath(path) !== null,
      isReady: () => sources.looking.value === null,
    }),
    openLink: createOpenLink(app, words),
    showLeft: createShowLeft({ app, library, lessons, today, words }),
    showLinks: (within) => void openCatalogue(workspace, within),
  };
}
