import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { Component, type App } from 'obsidian';
import { noStatuses, statusesIn, withStatuses, type Statuses } from '../../core/course/tasks-statuses';
import type { Settings } from '../../core/settings';
import { tasksSettingsIn } from './tasks-plugin';

/** What the Tasks plugin says that marks mean. It tells of no change, so it is asked once all plugins are there, and on coming back. */
export class TasksStatuses extends Component {
  readonly #app: App;
  readonly #statuses = signal(noStatuses);
  #loaded = false;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  get statuses(): ReadonlySignal<Statuses> {
    return this.#statuses;
  }

  override onload(): void {
    this.#loaded = true;
    this.register(() => {
      this.#loaded = false;
    });
    this.#app.workspace.onLayoutReady(() => void this.#ask());
    this.registerDomEvent(window, 'focus', () => void this.#ask());
  }

  /** The settings with the marks that hold: those of the Tasks plugin win. */
  over(settings: ReadonlySignal<Settings>): ReadonlySignal<Settings> {
    return computed(() => {
      const marks = withStatuses(settings.value.marks, this.#statuses.value);
      return marks === settings.value.marks ? settings.value : { ...settings.value, marks };
    });
  }

  async #ask(): Promise<void> {
    if (!this.#loaded) return;
    const statuses = statusesIn(await tasksSettingsIn(this.#app));
    if (textOf(statuses) !== textOf(this.#statuses.peek())) this.#statuses.value = statuses;
  }
}

function textOf(statuses: Statuses): string {
  return JSON.stringify([...statuses]);
}
