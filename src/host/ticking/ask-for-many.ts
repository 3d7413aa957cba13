import { ConfirmationModal, type App } from 'obsidian';
import type { Words } from '../../i18n/words';

/** What is about to be ticked: how many lessons of a chapter, and how many marks these and the chapters among them are. */
interface Many {
  readonly lessons: number;
  readonly marks: number;
  readonly chapter: string;
}

/** Asks before many lessons are ticked at once; closing the question means no. */
export function askForMany(app: App, { lessons, marks, chapter }: Many, { ticking }: Words): Promise<boolean> {
  return new Promise((answer) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(ticking.tickMany(lessons));
    modal.setContent(ticking.tickManyHow(marks, chapter));
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
