import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import type { Words } from '../../i18n/words';
import { refusalSentence } from '../note-writer/refusal-sentence';
import type { Apply, Proposal } from './apply-plan';
import { drawPreview } from './draw-preview';

/** What a dialog asks for and shows. */
interface Asked {
  /** The name of its command. */
  readonly title: string;
  /** Draws what is asked for; `changed` is to be called whenever the answer is another one. */
  readonly ask: (el: HTMLElement, changed: () => void) => void;
  /** What would be done now, or a sentence that says what is missing. */
  readonly propose: () => Proposal | string;
}

interface Parts {
  readonly app: App;
  readonly apply: Apply;
  readonly words: Words;
}

/** Asks, shows at every moment what would stand where, and writes exactly that when it is told to. */
export class PlanDialog extends Modal {
  readonly #asked: Asked;
  readonly #parts: Parts;
  #proposal: Proposal | null = null;

  constructor(parts: Parts, asked: Asked) {
    super(parts.app);
    this.#parts = parts;
    this.#asked = asked;
  }

  override onOpen(): void {
    const { words } = this.#parts;
    this.setTitle(this.#asked.title.replace(/\s?…$/u, ''));
    this.modalEl.addClass('syllabus-builder');
    const questions = this.contentEl.createDiv('syllabus-builder-questions');
    const status = this.contentEl.createDiv({ cls: 'syllabus-builder-status', attr: { 'aria-live': 'polite' } });
    const preview = this.contentEl.createDiv('syllabus-builder-preview');
    let yes: ButtonComponent | null = null;
    const refresh = (): void => {
      const answer = this.#asked.propose();
      const proposal = typeof answer === 'string' ? null : answer;
      const plan = proposal?.plan(proposal.text, { isUtf8: true });
      this.#proposal = plan?.type === 'edit' ? proposal : null;
      status.setText(typeof answer === 'string' ? answer : '');
      if (proposal && plan?.type === 'noop') status.setText(words.builder.nothingToDo);
      if (proposal && plan?.type === 'refused') {
        const { basename: name } = proposal.file;
        status.setText(refusalSentence(words, plan.reason, { lesson: name, note: name }));
      }
      drawPreview(
        preview,
        proposal && plan?.type === 'edit' ? { text: proposal.text, edits: plan.edits } : null,
        words,
      );
      yes?.setDisabled(this.#proposal === null).setButtonText(proposal?.yes ?? this.titleEl.getText());
    };
    this.#asked.ask(questions, refresh);
    new Setting(this.contentEl)
      .setClass('syllabus-builder-buttons')
      .addButton((button) => {
        yes = button.setCta().onClick(() => void this.#write());
      })
      .addButton((button) =>
        button.setButtonText(words.ticking.cancel).onClick(() => {
          this.close();
        }),
      );
    this.scope.register(['Mod'], 'Enter', () => {
      void this.#write();
      return false;
    });
    refresh();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Closes only where it was written: what was typed is not lost to a note that is busy. */
  async #write(): Promise<void> {
    const proposal = this.#proposal;
    if (proposal && (await this.#parts.apply(proposal))) this.close();
  }
}
