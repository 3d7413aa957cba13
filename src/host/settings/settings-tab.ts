import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
  type SettingDefinitionList,
} from 'obsidian';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { allNotes, foldersOf } from '../sources/all-notes';
import { chosenMeanings } from './marks-text';
import { PathSuggester } from './path-suggester';
import {
  controlValue,
  objectionTo,
  withControlValue,
  type ChoiceKey,
  type ControlKey,
  type TextKey,
} from './setting-values';
import type { SettingsStore } from './settings-store';

type PathList = 'notes' | 'folders' | 'ignored';

/** The settings, declared: Obsidian draws them, searches them and asks for their values. */
export class SettingsTab extends PluginSettingTab {
  readonly #store: SettingsStore;
  readonly #words: Words;

  constructor(app: App, plugin: Plugin, store: SettingsStore, words: Words) {
    super(app, plugin);
    this.#store = store;
    this.#words = words;
    this.icon = 'graduation-cap';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings: words } = this.#words;
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
        heading: words.counting,
        items: [
          this.#choice('counted'),
          this.#choice('tickedChapter'),
          this.#choice('policy'),
          this.#choice('courseLevel'),
          this.#text('lexicon', 'textarea'),
        ],
      },
      {
        type: 'group',
        heading: words.noteLessons,
        items: [this.#text('doneProperties'), this.#text('doneValues'), this.#text('openValue')],
      },
      {
        type: 'group',
        heading: words.ticking,
        items: [this.#choice('completeChapters'), this.#choice('doneDate')],
      },
      {
        type: 'group',
        heading: words.marks,
        items: chosenMeanings.map((meaning) => ({
          name: this.#words.meanings[meaning],
          desc: `${words.marksDesc[meaning]} ${words.marksHow}`,
          control: this.#field(`marks-${meaning}`),
        })),
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

  #text(key: TextKey, type?: 'textarea'): SettingDefinitionControl {
    return { ...this.#words.settings[key], control: this.#field(key, type) };
  }

  #field(key: ControlKey, type: 'text' | 'textarea' = 'text'): SettingDefinitionControl['control'] {
    return { type, key, validate: (value) => objectionTo(this.#settings, key, value, this.#words) ?? undefined };
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
