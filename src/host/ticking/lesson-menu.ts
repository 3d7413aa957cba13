import { Keymap, type Menu } from 'obsidian';
import type { Chapter, Lesson } from '../../core/course/types';
import { canSkipNext } from '../../core/dashboard';
import { sourceOf } from '../../core/course/find-task';
import { lineOf } from '../../core/course/placed';
import type { Words } from '../../i18n/words';
import type { Lessons } from '../lessons/lessons';
import { courseOf } from './find';
import type { GoingOn } from './going-on';
import type { Standing } from './job';
import type { Ticking } from './ticking';

export interface MenuParts {
  readonly lessons: Lessons;
  readonly ticking: Ticking;
  readonly goingOn: GoingOn;
  readonly words: Words;
}

/** Puts into a menu what can be done with a lesson, a chapter or a link; nothing where it is gone. */
export function addLessonItems(menu: Menu, id: string, { lessons, ticking, goingOn, words }: MenuParts): void {
  const shown = ticking.look(id);
  if (!shown) return;
  const { there } = shown;
  const { menu: said } = words.ticking;
  const add = (title: string, icon: string, act: (event: MouseEvent | KeyboardEvent) => unknown): void => {
    menu.addItem((item) => item.setSection('syllabus').setTitle(title).setIcon(icon).onClick(act));
  };
  const course = courseOf(there);
  const addSkip = (): void => {
    if (course?.next?.id !== id || !canSkipNext(course)) return;
    add(said.skip, 'skip-forward', () => {
      goingOn.skip(id);
    });
  };
  if (there.type === 'link') {
    const isDone = there.link.meaning === 'done';
    add(isDone ? said.linkOpen : said.linkDone, isDone ? icons.open : icons.done, () => ticking.tick(shown, !isDone));
    addSkip();
    return;
  }
  const { task } = there.found;
  const isLesson = task.type === 'lesson';
  if (task.meaning !== 'done') add(isLesson ? said.done : said.chapter, icons.done, () => ticking.tick(shown, true));
  if (!isLesson && task.tickedEarly > 0) add(said.rest(task.tickedEarly), icons.done, () => ticking.tick(shown, true));
  if (isClosed(task)) add(isLesson ? said.open : said.reopenChapter, icons.open, () => ticking.mark(shown, 'open'));
  if (isLesson && task.meaning !== 'done') {
    for (const standing of ['doing', 'deferred', 'dropped'] as const) {
      if (task.meaning !== standing && !task.source?.property)
        add(said[standing], icons[standing], () => ticking.mark(shown, standing));
    }
    addSkip();
  }
  add(isLesson ? said.goTo : said.goToChapter, 'arrow-right', (event) =>
    lessons.open(lineOf(there.course, sourceOf(there.found), task.line), Keymap.isModEvent(event)),
  );
}

const icons: Record<Standing, string> = {
  open: 'rotate-ccw',
  done: 'check',
  doing: 'play',
  deferred: 'calendar-clock',
  dropped: 'minus',
};

/** Whether its own mark says that it is something else than open. */
export function isClosed({ meaning }: Pick<Chapter | Lesson, 'meaning'>): boolean {
  return meaning in icons && meaning !== 'open';
}
