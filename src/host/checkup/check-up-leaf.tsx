import type { ReadonlySignal } from '@preact/signals-core';
import type { WorkspaceLeaf } from 'obsidian';
import type { JSX } from 'preact';
import type { CheckUp as Model } from '../../core/checkup/check-up';
import type { Words } from '../../i18n/words';
import type { CheckUpActions } from '../../views/checkup/check-up-actions';
import { CheckUp } from '../../views/checkup/check-up';
import { DrawnLeaf, type Drawn } from '../leaf/drawn-leaf';
import { createCheckUpState, type CheckUpState } from './check-up-state';

export const checkUpType = 'syllabus-check-up';
export const checkUpIcon = 'clipboard-check';

interface Parts {
  readonly words: Words;
  readonly modelFor: (state: CheckUpState) => ReadonlySignal<Model>;
  readonly actionsFor: (el: HTMLElement, state: CheckUpState) => CheckUpActions;
}

/** What stands in notes otherwise than it was meant: of all notes, or of one. */
export class CheckUpLeaf extends DrawnLeaf<CheckUpState> {
  override icon = checkUpIcon;
  readonly #parts: Parts;

  constructor(leaf: WorkspaceLeaf, parts: Parts) {
    super(leaf, createCheckUpState);
    this.#parts = parts;
  }

  override getViewType(): string {
    return checkUpType;
  }

  override getDisplayText(): string {
    return this.#parts.words.checkUp.name;
  }

  protected override drawing({ id }: Drawn): () => JSX.Element {
    const { words, modelFor, actionsFor } = this.#parts;
    const { ownState } = this;
    const model = modelFor(ownState);
    const actions = actionsFor(this.contentEl, ownState);
    this.registerEvent(
      this.app.vault.on('rename', ({ path }, from) => {
        ownState.renamed(from, path);
      }),
    );
    return () => <CheckUp model={model.value} id={id} actions={actions} words={words} />;
  }
}
