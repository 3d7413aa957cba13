import { computed, signal } from '@preact/signals-core';
import type { App, TFile } from 'obsidian';
import { vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import type { Course } from '../../../src/core/course/types';
import type { Properties } from '../../../src/core/course/options';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import type { Lessons } from '../../../src/host/lessons/lessons';
import { createSkips } from '../../../src/host/ticking/skips';
import { TickingDesk } from '../../../src/host/ticking/ticking-desk';
import { en } from '../../../src/i18n/en';
import { createLibrary } from '../../../src/library/library';
import { nodesOf } from '../../core/course/read';
import { NotesApp } from '../../fakes/notes-app/app';

interface Circumstances {
  /** Where the note lies. */
  readonly path?: string;
  /** Other notes by their paths; `![[Name]]` leads to `Name.md`. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Which of the others are sources themselves. */
  readonly sources?: readonly string[];
  /** The note's own properties, as the app tells them. */
  readonly properties?: Properties;
  /** A folder that is one course. */
  readonly folder?: string;
  readonly isStarting?: boolean;
  readonly looking?: { value: { done: number; total: number } | null };
  /** What the app has besides notes: other plugins. */
  readonly plugins?: object;
}

/** A tracked note in an app, and ticking at work on it; the start is over unless it says otherwise. Time must be faked. */
export function deskOn(
  content: string | Uint8Array,
  changed: Partial<Settings> = {},
  {
    path = 'Course.md',
    others = {},
    sources = [],
    properties = {},
    folder,
    isStarting = false,
    looking,
    plugins,
  }: Circumstances = {},
) {
  const app = new NotesApp({
    turn: () => new Promise((resolve) => window.setTimeout(resolve, 1)),
    after: (milliseconds, _, act) => {
      window.setTimeout(act, milliseconds);
    },
  });
  const note = app.add(path, content);
  const guests = Object.entries(others).map(([name, other]) => app.add(name, other));
  const settings = signal<Settings>({ ...defaultSettings, ...changed });
  const skips = createSkips({ load: () => null, save: () => undefined });
  const library = createLibrary({
    rules: signal(rulesOf(settings.value)),
    today: signal('2026-01-31'),
    memory: computed(() => ({ ...noMemory, skips: skips.ids.value })),
    resolve: signal((link: string) => `${link}.md`),
  });
  library.group((of) => (folder !== undefined && of.startsWith(`${folder}/`) ? folder : null));
  /** Tells the library what the notes say now. */
  const put = (): void => {
    for (const file of [note, ...guests]) {
      const source = { path: file.path, text: app.read(file), properties: file === note ? properties : {} };
      if (file === note || sources.includes(file.path)) library.put(source);
      else library.host(source);
    }
  };
  put();
  const opened: (readonly [id: string, isModEvent: unknown])[] = [];
  const onLayoutReady = (act: () => void): void => {
    act();
  };
  const lessons = {
    goOn: (id: string, isModEvent: unknown) => Promise.resolve(opened.push([id, isModEvent])),
  } as unknown as Lessons;
  const desk = new TickingDesk({
    app: { vault: app.vault, workspace: { ...app.workspace, onLayoutReady }, plugins } as unknown as App,
    library,
    settings,
    today: signal('2026-01-31'),
    skips,
    lessons,
    sources: {
      looking: (looking ?? signal(null)) as TickingSources['looking'],
      take: (written, text) => {
        library.rewrite(written, text);
      },
    },
    words: en,
  });
  desk.load();
  if (!isStarting) vi.advanceTimersByTime(2_000);
  const courses = (): readonly Course[] => library.notes.value.flatMap((one) => one.courses);
  const idsOf = (title: string): readonly string[] =>
    courses()
      .flatMap(({ children }) => nodesOf(children))
      .flatMap((node) => (node.title === title ? [node.id] : []));
  const { ticking, goingOn, pending, readOnly } = desk;
  const fileOf = (name: string): TFile => app.files.get(name)?.file ?? note;
  return {
    desk,
    app,
    note,
    library,
    settings,
    skips,
    ticking,
    goingOn,
    pending,
    readOnly,
    opened,
    courses,
    idsOf,
    idOf: (title: string): string => idsOf(title)[0] ?? `no ${title}`,
    put,
    /** Another program changes a note, and the library is told. */
    sync: (change: (text: string) => string, file: TFile = note): void => {
      app.sync(file, change);
      put();
    },
    fileOf,
    disk: (file: TFile = note): string | null => app.text(file),
  };
}

type TickingSources = ConstructorParameters<typeof TickingDesk>[0]['sources'];
