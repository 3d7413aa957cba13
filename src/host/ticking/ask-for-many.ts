import { ConfirmationModal, type App } from 'obsidian';
import type { Words } from '../../i18n/words';

/** What is about to be ticked with a chapter: so many lessons, and chapters, itself among them where it is ticked. */
interface Many {
  readonly lessons: number;
  readonly chapters: number;
  readonly chapter: string;
}

/** Asks before many marks are set at once; closing the question means no. */
export function askForMany(app: App, { lessons, chapters, chapter }: Many, { ticking }: Words): Promise<boolean> {
  return new Promise((answer) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(ticking.tickMany(lessons, chapters));
    modal.setContent(ticking.tickManyHow(chapter));
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
