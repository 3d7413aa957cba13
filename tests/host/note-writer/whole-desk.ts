import { signal } from '@preact/signals-core';
import type { App, CachedMetadata, MetadataCache, TFile, Vault, Workspace } from 'obsidian';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import type { Lessons } from '../../../src/host/lessons/lessons';
import type { SettingsStore } from '../../../src/host/settings/settings-store';
import { Sources } from '../../../src/host/sources/sources';
import { createSkips } from '../../../src/host/ticking/skips';
import { TickingDesk } from '../../../src/host/ticking/ticking-desk';
import { en } from '../../../src/i18n/en';
import { createLibrary } from '../../../src/library/library';
import { NotesApp } from '../../fakes/notes-app/app';
import { FakeNoteView } from '../../fakes/notes-app/views';
import { FakeEvents } from '../../fakes/vault';
import { nodesOf } from '../../core/course/read';

/** A tracked note with everything at work that follows it and writes it, from the app's events to the notices. */
export interface WholeDesk {
  readonly app: NotesApp;
  readonly disk: () => string | null;
  readonly openNote: () => FakeNoteView;
  readonly tick: (title: string) => Promise<boolean>;
  /** What stands between the brackets of all lessons and chapters, as it is shown. */
  readonly marks: () => readonly string[];
  /** What is shown as being written. */
  readonly pending: () => number;
  readonly unload: () => void;
}

/** `cache` is what the app's metadata cache says of the note, whatever that holds; null for nothing. */
export function wholeDesk(content: string, cache: CachedMetadata | null, toggle?: (line: string) => string): WholeDesk {
  const app = new NotesApp({
    turn: () => new Promise((resolve) => window.setTimeout(resolve, 1)),
    after: (milliseconds, _, act) => {
      window.setTimeout(act, milliseconds);
    },
  });
  const note = app.add('Course.md', content);
  const [ofVault, ofCache] = [new FakeEvents(), new FakeEvents()];
  app.tellChanged = (file, text) => {
    ofVault.trigger('modify', file);
    ofCache.trigger('changed', file, text, cache ?? {});
  };
  app.tellDeleted = (file) => {
    ofVault.trigger('delete', file);
  };

  const settings = signal<Settings>({ ...defaultSettings, notes: [note.path], completeChapters: 'off' });
  const store = {
    settings,
    change: (edit: (settings: Settings) => Settings) => (settings.value = edit(settings.value)),
  } as unknown as SettingsStore;
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  const workspace = {
    ...app.workspace,
    onLayoutReady: (act: () => void) => {
      act();
    },
  } as unknown as Workspace;
  const sources = new Sources({
    vault: {
      on: ofVault.on,
      getMarkdownFiles: () => [...app.files.values()].map(({ file }) => file),
      getFileByPath: app.vault.getFileByPath,
      cachedRead: (file: TFile) => Promise.resolve(app.read(file)),
    } as unknown as Vault,
    metadataCache: { on: ofCache.on, getCache: () => cache, getFileCache: () => cache } as unknown as MetadataCache,
    workspace,
    library,
    store,
  });
  const plugins = toggle && {
    plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: toggle } } },
  };
  const desk = new TickingDesk({
    app: { vault: app.vault, workspace, plugins } as unknown as App,
    library,
    settings,
    today: signal('2026-01-31'),
    skips: createSkips({ load: () => null, save: () => undefined }),
    lessons: {} as Lessons,
    sources,
    words: en,
  });
  for (const part of [sources, desk]) part.load();

  const nodes = () =>
    library.notes.value.flatMap(({ courses }) => courses.flatMap(({ children }) => nodesOf(children)));
  return {
    app,
    disk: () => app.text(note),
    openNote: () => app.open(new FakeNoteView(note, app)),
    tick: (title) => desk.ticking.tick(nodes().find((node) => node.title === title)?.id ?? 'gone', true),
    marks: () => nodes().flatMap((node) => ('mark' in node ? [node.mark] : [])),
    pending: () => desk.pending.value.size,
    unload: () => {
      for (const part of [desk, sources]) part.unload();
    },
  };
}
