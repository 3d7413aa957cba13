import type { ReadonlySignal } from '@preact/signals-core';
import { Notice, type App } from 'obsidian';
import { eachLesson } from '../../core/course/next-lesson';
import { outlookOn } from '../../core/course/outlook';
import { placeOf } from '../../core/course/placed';
import type { Chapter, Course } from '../../core/course/types';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { Lessons } from '../lessons/lessons';
import { courseOf, find } from './find';
import type { Skips } from './skips';
import type { Ticking } from './ticking';

/** What is done with the next lesson of a course. */
export interface GoingOn {
  /** *Complete lesson and go on*: ticks it, waits for the note, then opens the one after it. Where it is refused one stays. */
  completeAndGoOn(courseId: string): Promise<void>;
  /** The id of what is next in a chapter: what is next in its course, where that is in it, else the first that is open in it. */
  nextIn(chapter: Chapter): string | null;
  /** *Skip for now*; only where something else is next then. */
  skip(lessonId: string): void;
}

interface Parts {
  readonly app: Pick<App, 'vault'>;
  readonly library: Library;
  readonly ticking: Ticking;
  readonly today: ReadonlySignal<string>;
  readonly skips: Skips;
  readonly lessons: Lessons;
  readonly words: Words;
}

export function createGoingOn({ app, library, ticking, today, skips, lessons, words }: Parts): GoingOn {
  const courseThat = (is: (course: Course) => boolean): Course | undefined =>
    library.notes.value.flatMap(({ courses }) => courses).find(is);
  const course = (id: string): Course | undefined => courseThat((one) => one.id === id);
  const headOf = (one: Course): number => placeOf(library.notes.value, one).line + one.line;
  return {
    async completeAndGoOn(courseId) {
      const before = course(courseId);
      if (!before?.next) return;
      const file = app.vault.getFileByPath(before.path);
      const head = headOf(before);
      if (!(await ticking.tick(before.next.id, true))) return;
      // Where its note was renamed meanwhile its id is another one, and it begins where it did.
      const now = course(courseId) ?? courseThat((one) => one.path === file?.path && headOf(one) === head);
      if (now?.next) await lessons.goOn(now.id, false);
      else if (now) new Notice(words.ticking.courseDone(now.title));
    },
    nextIn(chapter) {
      const nexts = new Set(library.notes.value.flatMap(({ courses }) => courses.map(({ next }) => next?.id)));
      const ids: string[] = [];
      eachLesson([chapter], ({ id }) => ids.push(id));
      const choice = { policy: 'first-open', today: today.value, skips: skips.ids.value } as const;
      return ids.find((id) => nexts.has(id)) ?? outlookOn([chapter], choice).next?.id ?? null;
    },
    skip(lessonId) {
      const there = find(library.notes.value, lessonId);
      if (!there) return;
      const task = there.type === 'link' ? there.link : there.found.task;
      if (task.type === 'chapter') return;
      skips.skip(task);
      const next = course(courseOf(there)?.id ?? '')?.next;
      if (next && next.id !== lessonId) new Notice(words.ticking.skipped(task.title, next.title));
    },
  };
}
