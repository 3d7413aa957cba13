import { effect, type ReadonlySignal } from '@preact/signals-core';
import { ItemView, Scope, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Dashboard as Model } from '../../core/dashboard';
import type { Words } from '../../i18n/words';
import type { DashboardActions } from '../../views/actions';
import { Dashboard } from '../../views/dashboard';
import { keepFocus } from './keep-focus';
import { createMoment, type Watched } from './moment';
import type { Drawing } from './reveal';
import { watchSights } from './sights';
import type { LeafState } from './leaf-state';
import { unroll } from './unroll';

export const dashboardType = 'syllabus-dashboard';
export const dashboardIcon = 'graduation-cap';

export interface DashboardParts {
  readonly words: Words;
  /** What a leaf shows in its own way; `changed` is called when the app should keep it. */
  readonly stateFor: (changed: () => void) => LeafState;
  /** What the moment of a course that gets to 100 % is known by. */
  readonly watched: Watched;
  /** The model; `sights` is what of long trees is in view in this leaf, `finished` the id of the course that just got to 100 %. */
  readonly modelFor: (
    state: LeafState,
    sights: ReadonlySignal<Model['sights']>,
    finished: ReadonlySignal<string | null>,
  ) => ReadonlySignal<Model>;
  readonly actionsFor: (view: ItemView, state: LeafState, drawing: Drawing, momentOver: () => void) => DashboardActions;
}

let opened = 0;

/** The leaf in the sidebar: one effect turns every new model into pixels, and ends with the leaf. */
export class DashboardLeaf extends ItemView {
  override icon = dashboardIcon;
  override navigation = false;
  readonly #parts: DashboardParts;
  readonly #state: LeafState;
  #actions: DashboardActions | null = null;

  constructor(leaf: WorkspaceLeaf, parts: DashboardParts) {
    super(leaf);
    this.#parts = parts;
    this.#state = parts.stateFor(() => {
      this.app.workspace.requestSaveLayout();
    });
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => {
      this.#search();
      return false;
    });
  }

  override getViewType(): string {
    return dashboardType;
  }

  override getDisplayText(): string {
    return this.#parts.words.dashboard.name;
  }

  override getState(): Record<string, unknown> {
    return this.#state.raw;
  }

  override async setState(state: unknown, result: Parameters<ItemView['setState']>[1]): Promise<void> {
    this.#state.read(state);
    await super.setState(state, result);
  }

  /** Goes to the next lesson of a course in its tree. */
  reveal(courseId: string): void {
    this.#actions?.reveal(courseId);
  }

  protected override onOpen(): Promise<void> {
    const { words, modelFor, actionsFor, watched } = this.#parts;
    const { contentEl } = this;
    const moment = createMoment(
      watched,
      () => contentEl.isShown() && !contentEl.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    this.register(moment.follow());
    const { sights, drawn, stop: stopWatching } = watchSights(contentEl);
    const model = modelFor(this.#state, sights, moment.of);
    const { many, all, stop } = unroll(model);
    const focus = (id: string): void => {
      this.#state.active.value = id;
    };
    const actions = actionsFor(this, this.#state, { el: contentEl, focus, all }, moment.over);
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

  /** The search box, and the focus in it. */
  #search(): void {
    const { typed } = this.#state;
    if (typed.value === null) this.#state.type('');
    this.contentEl.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }
}
