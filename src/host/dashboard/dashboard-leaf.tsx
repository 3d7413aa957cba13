import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Dashboard as Model } from '../../core/dashboard';
import type { Words } from '../../i18n/words';
import type { DashboardActions } from '../../views/actions';
import { Dashboard } from '../../views/dashboard';
import { keepFocus } from './keep-focus';
import type { Drawing } from './reveal';
import { watchSights } from './sights';
import { unroll } from './unroll';

export const dashboardType = 'syllabus-dashboard';
export const dashboardIcon = 'graduation-cap';

export interface DashboardParts {
  readonly words: Words;
  /** The model; of this leaf are `active`, the id of the row that last had the focus, and `sights`, what of long trees is in view. */
  readonly modelFor: (
    active: ReadonlySignal<string | null>,
    sights: ReadonlySignal<Model['sights']>,
  ) => ReadonlySignal<Model>;
  readonly actionsFor: (view: ItemView, drawing: Drawing) => DashboardActions;
}

let opened = 0;

/** The leaf in the sidebar: one effect turns every new model into pixels, and ends with the leaf. */
export class DashboardLeaf extends ItemView {
  override icon = dashboardIcon;
  override navigation = false;
  readonly #parts: DashboardParts;
  #state: Record<string, unknown> = {};
  #actions: DashboardActions | null = null;

  constructor(leaf: WorkspaceLeaf, parts: DashboardParts) {
    super(leaf);
    this.#parts = parts;
  }

  override getViewType(): string {
    return dashboardType;
  }

  override getDisplayText(): string {
    return this.#parts.words.dashboard.name;
  }

  /** Nothing of ours yet; what another version put there goes back as it came. */
  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override async setState(state: unknown, result: Parameters<ItemView['setState']>[1]): Promise<void> {
    if (typeof state === 'object' && state !== null) this.#state = { ...state };
    await super.setState(state, result);
  }

  /** Goes to the next lesson of a course in its tree. */
  reveal(courseId: string): void {
    this.#actions?.reveal(courseId);
  }

  protected override onOpen(): Promise<void> {
    const { words, modelFor, actionsFor } = this.#parts;
    const { contentEl } = this;
    const active = signal<string | null>(null);
    const { sights, drawn, stop: stopWatching } = watchSights(contentEl);
    const model = modelFor(active, sights);
    const { many, all, stop } = unroll(model);
    const focus = (id: string): void => {
      active.value = id;
    };
    const actions = actionsFor(this, { el: contentEl, focus, all });
    this.#actions = actions;
    opened += 1;
    const id = `syllabus-${opened}`;
    contentEl.addClass('syllabus-leaf');
    this.register(() => {
      render(null, contentEl);
    });
    this.register(
      effect(() => {
        const draw = (): void => {
          render(
            <Dashboard model={model.value} id={id} actions={actions} words={words} many={many.value} />,
            contentEl,
          );
        };
        keepFocus(contentEl, draw);
        drawn();
      }),
    );
    this.register(stop);
    this.register(stopWatching);
    return Promise.resolve();
  }
}
