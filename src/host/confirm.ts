import { ConfirmationModal, Setting, type App } from 'obsidian';
import type { Words } from '../i18n/words';
import { nameToggle } from './name-toggle';

/** A question before something that cannot be taken back. */
interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  /** Something that may be taken away with it, where the user ticks it. */
  readonly also?: string;
}

/** Asks in Obsidian's own dialog, and then does it; `also` says whether the box was ticked. Closing the dialog does nothing. */
export function confirm(app: App, question: Question, { ticking }: Words, act: (also: boolean) => void): void {
  const modal = new ConfirmationModal(app);
  let also = false;
  modal.setTitle(question.title);
  modal.setContent(question.text);
  if (question.also !== undefined) {
    const name = question.also;
    // The dialog's own checkbox is passed over by the Tab key.
    new Setting(modal.contentEl).setName(name).addToggle((toggle) => {
      nameToggle(toggle, name);
      toggle.onChange((isOn) => {
        also = isOn;
      });
    });
  }
  modal.addButton((button) => {
    button
      .setButtonText(question.yes)
      .setDestructive()
      .onClick(() => {
        act(also);
      });
  });
  modal.addCancelButton(ticking.cancel);
  modal.open();
}
