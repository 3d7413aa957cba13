import { ConfirmationModal, type App } from 'obsidian';
import type { Words } from '../i18n/words';

/** A question that shows what it is about. */
interface Question {
  readonly title: string;
  /** What the button says that agrees. */
  readonly yes: string;
  /** Puts into the dialog what is asked about. */
  readonly show: (modal: ConfirmationModal) => void;
}

/** Asks in Obsidian's own dialog whether to do something; closing it means no. */
export function ask(app: App, { title, yes, show }: Question, { ticking }: Words): Promise<boolean> {
  return new Promise((answer) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(title);
    show(modal);
    modal.addButton((button) => {
      button
        .setButtonText(yes)
        .setCta()
        .setInitialFocus()
        .onClick(() => {
          answer(true);
        });
    });
    modal.addCancelButton(ticking.cancel);
    // A promise keeps its first answer.
    modal.setCloseCallback(() => {
      answer(false);
    });
    modal.open();
  });
}
