import { effect, type ReadonlySignal } from '@preact/signals-core';
import { ItemView, Scope, type WorkspaceLeaf } from 'obsidian';
import { render, type JSX } from 'preact';
import type { Sight } from '../../core/row-chunks';
import { keepFocus } from './keep-focus';
import type { LeafState } from './leaf-state';
import { watchSights } from './sights';

let opened = 0;

/** What of its leaf something is drawn with. */
export interface Drawn {
  /** Unique in the document: the parts name each other by it. */
  readonly id: string;
  /** What of long trees is in view, by the names of these. */
  readonly sights: ReadonlySignal<ReadonlyMap<string, Sight>>;
}

/** What a leaf keeps; what is typed, where it has a search box. */
type Kept = Pick<LeafState<never>, 'read' | 'raw'> & Partial<Pick<LeafState<never>, 'typed' | 'type'>>;

/** A leaf that is drawn from signals: one effect turns every new model into pixels, and ends with the leaf. */
export abstract class DrawnLeaf<State extends Kept> extends ItemView {
  override navigation = false;
  protected readonly ownState: State;

  constructor(leaf: WorkspaceLeaf, stateFor: (changed: () => void) => State) {
    super(leaf);
    this.ownState = stateFor(() => {
      this.app.workspace.requestSaveLayout();
    });
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => {
      this.#search();
      return false;
    });
  }

  override getState(): Record<string, unknown> {
    return this.ownState.raw;
  }

  override async setState(state: unknown, result: Parameters<ItemView['setState']>[1]): Promise<void> {
    this.ownState.read(state);
    await super.setState(state, result);
  }

  /** With the leaf comes the focus: no key is the editor's any more, and the next Tab leads to the first stop. A dialog above keeps it. */
  override setEphemeralState(state: { readonly focus?: boolean } | null): void {
    super.setEphemeralState(state);
    const { contentEl } = this;
    const now = contentEl.doc.activeElement;
    if (state?.focus && !contentEl.contains(now) && !now?.closest('.modal')) contentEl.focus({ preventScroll: true });
  }

  /** What there is to draw, read from signals anew whenever one of them changes. */
  protected abstract drawing(drawn: Drawn): () => JSX.Element;

  protected override onOpen(): Promise<void> {
    const { contentEl } = this;
    const { sights, drawn, stop } = watchSights(contentEl);
    opened += 1;
    const markup = this.drawing({ id: `syllabus-${opened}`, sights });
    contentEl.addClass('syllabus-leaf');
    contentEl.tabIndex = -1;
    this.register(() => {
      render(null, contentEl);
    });
    this.register(
      effect(() => {
        keepFocus(contentEl, () => {
          render(markup(), contentEl);
        });
        drawn();
      }),
    );
    this.register(stop);
    return Promise.resolve();
  }

  /** The search box, and the focus in it. */
  #search(): void {
    const { typed } = this.ownState;
    if (typed?.value === null) this.ownState.type?.('');
    this.contentEl.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }
}
