import {
  Notice,
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
  type SettingDefinitionList,
  type SettingDefinitionPage,
} from 'obsidian';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Statuses } from '../../core/course/tasks-statuses';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { allNotes, foldersOf } from '../sources/all-notes';
import { confirm } from '../confirm';
import { marksPage } from './marks-page';
import { PathSuggester } from './path-suggester';
import { playlistSettings } from './playlist-settings';
import { controlValue, objectionTo, withControlValue, type ChoiceKey, type TextKey } from './setting-values';
import type { SettingsStore } from './settings-store';
import { trackedIn } from './tracked-in';

interface Parts {
  readonly store: SettingsStore;
  readonly statuses: ReadonlySignal<Statuses>;
  readonly words: Words;
}

type PathList = 'notes' | 'folders' | 'ignored';

/** The settings, declared: Obsidian draws them, searches them and asks for their values. */
export class SettingsTab extends PluginSettingTab {
  readonly #store: SettingsStore;
  readonly #statuses: ReadonlySignal<Statuses>;
  readonly #words: Words;

  constructor(app: App, plugin: Plugin, { store, statuses, words }: Parts) {
    super(app, plugin);
    this.#store = store;
    this.#statuses = statuses;
    this.#words = words;
    this.icon = 'graduation-cap';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings: words, settingsPages: pages } = this.#words;
    return [
      this.#paths('notes', words.notes, words.notesEmpty, {
        name: words.addNote,
        action: () => {
          this.#choose(
            'notes',
            allNotes(this.app.vault).map(({ path }) => path),
          );
        },
      }),
      this.#paths('folders', words.folders, words.foldersEmpty, {
        name: words.addFolder,
        action: () => {
          this.#choose('folders', foldersOf(allNotes(this.app.vault)));
        },
      }),
      { ...this.#paths('ignored', words.ignored, words.ignoredDesc), visible: () => this.#settings.ignored.length > 0 },
      { type: 'group', heading: words.tagged, items: [this.#text('tag')] },
      {
        type: 'group',
        heading: pages.dashboard,
        items: [this.#choice('policy'), { ...pages.celebrate, control: { type: 'toggle', key: 'celebrate' } }],
      },
      {
        type: 'group',
        heading: words.ticking,
        items: [this.#choice('completeChapters'), this.#choice('doneDate')],
      },
      { type: 'group', heading: pages.reading, items: this.#readingPages() },
      playlistSettings(this.app, {
        words: this.#words,
        settings: () => this.#settings,
        change: (edit) => {
          this.#store.change(edit);
        },
      }),
      {
        type: 'group',
        heading: pages.reset,
        items: [
          {
            ...pages.resetAll,
            action: () => {
              this.#askToReset();
            },
          },
        ],
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.#settings, key);
  }

  override setControlValue(key: string, value: unknown): void {
    this.#store.change((settings) => withControlValue(settings, key, value));
  }

  get #settings(): Settings {
    return this.#store.settings.value;
  }

  /** What is set once, if at all. */
  #readingPages(): SettingDefinitionPage[] {
    const { settings: words, settingsPages: pages } = this.#words;
    return [
      {
        type: 'page',
        ...pages.counting,
        displayValue: () => words.counted.options[this.#settings.counted],
        items: [
          this.#choice('counted'),
          this.#choice('tickedChapter'),
          this.#choice('courseLevel'),
          this.#text('lexicon', 'textarea'),
        ],
      },
      marksPage({
        app: this.app,
        words: this.#words,
        marks: () => this.#settings.marks,
        statuses: () => this.#statuses.value,
        change: (edit) => {
          this.#store.change((settings) => ({ ...settings, marks: edit(settings.marks) }));
        },
        update: () => {
          this.update();
        },
        refresh: () => {
          this.refreshDomState();
        },
      }),
      {
        type: 'page',
        ...pages.noteLessons,
        items: [this.#text('doneProperties'), this.#text('doneValues'), this.#text('openValue')],
      },
    ];
  }

  #askToReset(): void {
    const { settingsPages: pages } = this.#words;
    const question = { title: pages.resetTitle, text: pages.resetText, also: pages.resetAlso, yes: pages.resetYes };
    confirm(this.app, question, this.#words, (also) => {
      void this.#store.reset(also ? undefined : trackedIn).then((done) => {
        new Notice(done ? pages.wasReset : pages.resetFailed);
        this.update();
      });
    });
  }

  #text(key: TextKey, type: 'text' | 'textarea' = 'text'): SettingDefinitionControl {
    const validate = (value: string): string | undefined => objectionTo(key, value, this.#words) ?? undefined;
    return { ...this.#words.settings[key], control: { type, key, validate } };
  }

  #choice(key: ChoiceKey): SettingDefinitionControl {
    const { name, desc, options } = this.#words.settings[key];
    return { name, desc, control: { type: 'dropdown', key, options } };
  }

  #paths(
    list: PathList,
    heading: string,
    emptyState: string,
    addItem?: SettingDefinitionList['addItem'],
  ): SettingDefinitionList {
    return {
      type: 'list',
      heading,
      emptyState,
      items: this.#settings[list].map((path) => ({
        name: this.#say(path),
        ...(list === 'folders' && { control: this.#wayOf(path) }),
      })),
      onDelete: (index) => {
        this.#change(list, (paths) => paths.filter((_, n) => n !== index));
      },
      ...(addItem ? { addItem } : {}),
    };
  }

  /** How the notes of a folder are read. */
  #wayOf(folder: string): SettingDefinitionControl['control'] {
    return { type: 'dropdown', key: `folder-${folder}`, options: this.#words.settings.folderOptions };
  }

  #choose(list: PathList, paths: readonly string[]): void {
    const free = paths.filter((path) => !this.#settings[list].includes(path));
    new PathSuggester(
      this.app,
      free,
      (path) => this.#say(path),
      (path) => {
        this.#change(list, (chosen) => [...chosen, path]);
      },
    ).open();
  }

  #change(list: PathList, edit: (paths: readonly string[]) => readonly string[]): void {
    this.#store.change((settings) => ({ ...settings, [list]: edit(settings[list]) }));
    this.update();
  }

  #say(path: string): string {
    return path === '/' ? this.#words.settings.vaultRoot : path;
  }
}
