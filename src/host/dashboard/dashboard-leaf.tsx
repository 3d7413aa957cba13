import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Dashboard as Model } from '../../core/dashboard';
import type { Words } from '../../i18n/words';
import type { DashboardActions } from '../../views/actions';
import { Dashboard } from '../../views/dashboard';
import { unroll } from './unroll';

export const dashboardType = 'syllabus-dashboard';
export const dashboardIcon = 'graduation-cap';

export interface DashboardParts {
  readonly words: Words;
  /** The model; `active` is the id of the row that last had the focus in this leaf. */
  readonly modelFor: (active: ReadonlySignal<string | null>) => ReadonlySignal<Model>;
  /** What the reader can do; `focus` reports the row that has the focus now. */
  readonly actionsFor: (view: ItemView, focus: (id: string) => void) => DashboardActions;
}

let opened = 0;

/** The leaf in the sidebar: one effect turns every new model into pixels, and ends with the leaf. */
export class DashboardLeaf extends ItemView {
  override icon = dashboardIcon;
  override navigation = false;
  readonly #parts: DashboardParts;
  #state: Record<string, unknown> = {};

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

  protected override onOpen(): Promise<void> {
    const { words, modelFor, actionsFor } = this.#parts;
    const { contentEl } = this;
    const active = signal<string | null>(null);
    const model = modelFor(active);
    const actions = actionsFor(this, (id) => {
      active.value = id;
    });
    opened += 1;
    const id = `syllabus-${opened}`;
    contentEl.addClass('syllabus-leaf');
    this.register(() => {
      render(null, contentEl);
    });
    const { many, stop } = unroll(model);
    this.register(
      effect(() => {
        render(<Dashboard model={model.value} id={id} actions={actions} words={words} many={many.value} />, contentEl);
      }),
    );
    this.register(stop);
    return Promise.resolve();
  }
}
