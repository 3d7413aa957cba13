import type { ReadonlySignal } from '@preact/signals-core';
import type { ItemView, Menu, WorkspaceLeaf } from 'obsidian';
import type { JSX } from 'preact';
import type { Dashboard as Model } from '../../core/dashboard';
import type { Words } from '../../i18n/words';
import type { DashboardActions } from '../../views/actions';
import { Dashboard } from '../../views/dashboard';
import { DrawnLeaf, type Drawn } from '../leaf/drawn-leaf';
import { addMoveItems } from '../leaf/move-leaf';
import type { DashboardState } from './dashboard-state';
import { createMoment, type Watched } from './moment';
import { addPageItems } from './page-items';
import type { Drawing } from './reveal';
import { unroll } from './unroll';
import { watchWidth } from './watch-width';

export const dashboardType = 'syllabus-dashboard';
export const dashboardIcon = 'graduation-cap';

export interface DashboardParts {
  readonly words: Words;
  /** What a leaf shows in its own way; `changed` is called when the app should keep it. */
  readonly stateFor: (changed: () => void) => DashboardState;
  /** What the moment of a course that gets to 100 % is known by. */
  readonly watched: Watched;
  /** The model; `sights` is what of long trees is in view in this leaf, `finished` the id of the course that just got to 100 %. */
  readonly modelFor: (
    state: DashboardState,
    sights: Drawn['sights'],
    finished: ReadonlySignal<string | null>,
  ) => ReadonlySignal<Model>;
  readonly actionsFor: (view: ItemView, state: DashboardState, drawing: Drawing) => DashboardActions;
}

/** The leaf in the sidebar, or in a tab. */
export class DashboardLeaf extends DrawnLeaf<DashboardState> {
  override icon = dashboardIcon;
  readonly #parts: DashboardParts;
  #actions: DashboardActions | null = null;

  constructor(leaf: WorkspaceLeaf, parts: DashboardParts) {
    super(leaf, parts.stateFor);
    this.#parts = parts;
  }

  override getViewType(): string {
    return dashboardType;
  }

  override getDisplayText(): string {
    return this.#parts.words.dashboard.name;
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const { words } = this.#parts;
    addPageItems(menu, this.app.workspace, words);
    addMoveItems(menu, this.leaf, words);
  }

  /** Goes to the next lesson of a course in its tree. */
  reveal(courseId: string): void {
    this.#actions?.reveal(courseId);
  }

  protected override drawing({ id, sights }: Drawn): () => JSX.Element {
    const { words, modelFor, actionsFor, watched } = this.#parts;
    const { contentEl: el, ownState } = this;
    const moment = createMoment(
      watched,
      () => el.isShown() && !el.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    this.register(moment.follow());
    this.register(watchWidth(el, ownState.isWide));
    this.registerEvent(
      this.app.vault.on('rename', ({ path }, from) => {
        ownState.renamed(from, path);
      }),
    );
    const model = modelFor(ownState, sights, moment.of);
    const { many, all, stop } = unroll(model, el);
    this.register(stop);
    const focus = (row: string): void => {
      ownState.active.value = row;
    };
    const actions = actionsFor(this, ownState, { el, focus, all });
    this.#actions = actions;
    return () => <Dashboard model={model.value} id={id} actions={actions} words={words} many={many.value} />;
  }
}
