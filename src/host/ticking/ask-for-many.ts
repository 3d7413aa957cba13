import { ConfirmationModal, type App } from 'obsidian';
import type { Words } from '../../i18n/words';

/** Asks before many marks of a note are changed at once; closing the question means no. */
export function askForMany(app: App, count: number, chapter: string, { ticking }: Words): Promise<boolean> {
  return new Promise((answer) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(ticking.tickMany(count));
    modal.setContent(ticking.tickManyHow(count, chapter));
    modal.addButton((button) => {
      button
        .setButtonText(ticking.tickManyYes)
        .setCta()
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
