import type { App } from 'obsidian';
import type { Words } from '../../i18n/words';
import { ask } from '../ask';

/** What is about to be ticked with a chapter: so many lessons, and chapters, itself among them where it is ticked. */
interface Many {
  readonly lessons: number;
  readonly chapters: number;
  readonly chapter: string;
}

/** Asks before many marks are set at once. */
export function askForMany(app: App, { lessons, chapters, chapter }: Many, words: Words): Promise<boolean> {
  const { tickMany, tickManyHow, tickManyYes } = words.ticking;
  return ask(
    app,
    {
      title: tickMany(lessons, chapters),
      yes: tickManyYes,
      show: (modal) => {
        modal.setContent(tickManyHow(chapter));
      },
    },
    words,
  );
}
