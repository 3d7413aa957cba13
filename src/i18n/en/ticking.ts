import type { Meaning } from '../../core/course/types';
import { lessons, listed, plural, quoted } from './counted';
import { deeds } from './deeds';
import { meanings } from './meanings';

/** Boxes and what is done with them. */
export const ticking = {
  /** What a screen reader calls a box. */
  box: (title: string, meaning: Meaning) => `${title}, ${meanings[meaning].toLowerCase()}`,
  done: 'Done',
  doneWith: (lesson: string) => `Done with ${lesson}`,
  skip: 'Skip',
  skipLesson: (lesson: string) => `Skip ${lesson} for now`,
  locks: {
    'conflict-markers':
      'This note holds the marks of an unfinished merge. Finish the merge, and it can be ticked again.',
    'conflict-copy': 'Syncing made this copy for a conflict, so it is read only. Tick in the note itself.',
    'not-utf8':
      'This note is not valid UTF-8, so writing would damage it. Convert it to UTF-8, and it can be ticked again.',
  },
  undo: 'Undo',
  marked: {
    open: (lesson: string) => `“${lesson}” is open again.`,
    done: (lesson: string) => `“${lesson}” is done.`,
    doing: (lesson: string) => `“${lesson}” is being done.`,
    deferred: (lesson: string) => `“${lesson}” is deferred.`,
    dropped: (lesson: string) => `“${lesson}” is dropped.`,
  },
  skipped: (lesson: string, next: string) => `“${lesson}” is skipped for now. Next is “${next}”.`,
  courseDone: (course: string) => `Nothing is left to do in “${course}”.`,
  chapterTicked: (chapter: string, count: number) => `${lessons(count)} ticked in “${chapter}”.`,
  chaptersTicked: (chapters: readonly string[]) =>
    `${quoted(chapters)} ${plural(chapters.length, { one: 'is', other: 'are' })} ticked too.`,
  nothingToTick: (chapter: string) => `The lessons left in “${chapter}” have marks of your own, so none was ticked.`,
  chapterComplete: (chapters: readonly string[]) => `Every lesson of ${quoted(chapters)} is done.`,
  tickChapters: (count: number) => plural(count, { one: 'Tick the chapter', other: 'Tick the chapters' }),
  tickMany: (count: number, chapters: number) =>
    `Tick ${listed.format([
      ...(count > 0 ? [lessons(count)] : []),
      ...(chapters > 0 ? [plural(chapters, { one: '# chapter', other: '# chapters' })] : []),
    ])}?`,
  tickManyHow: (chapter: string) => `All at once, with “${chapter}”. It can be undone in one step.`,
  tickManyYes: 'Tick all',
  cancel: 'Cancel',
  menu: {
    ...deeds,
    goTo: 'Go to lesson',
    chapter: 'Complete chapter',
    reopenChapter: 'Reopen chapter',
    rest: (count: number) => `Tick ${plural(count, { one: '# open lesson', other: '# open lessons' })}`,
    goToChapter: 'Go to chapter',
    linkDone: 'Mark as done',
    linkOpen: 'Mark as not done',
  },
};
