import { Notice, type App, type PaneType } from 'obsidian';
import type { Course } from '../../core/course/types';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { lineOf, type CourseLine } from '../../core/course/placed';
import { inNote, nextFor, type Whereabouts } from './course-at';
import type { LastCourse } from './last-course';
import { openNote } from './open-note';

/** Ways into a note: to a place in it, or to what is next in a course. */
export interface Lessons {
  open(place: CourseLine, pane: PaneType | boolean): Promise<void>;
  /** Opens what is next in a course, and remembers the course; an unknown or finished one is ignored. */
  goOn(courseId: string, pane: PaneType | boolean): Promise<void>;
  /** *Next lesson* as seen from a place: says so when nothing is left. */
  next(here: Whereabouts | null): Promise<void>;
}

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly last: LastCourse;
  readonly words: Words;
}

export function createLessons({ app, library, last, words }: Parts): Lessons {
  const open: Lessons['open'] = async (place, pane) => {
    if (!(await openNote(app, inNote(library.notes.value, place), pane)))
      new Notice(words.notices.noteGone(place.path));
  };
  const goOn = async (course: Course | undefined, pane: PaneType | boolean): Promise<void> => {
    if (!course?.next) return;
    last.remember(course.id);
    await open(lineOf(course, course.next.source, course.next.line), pane);
  };
  return {
    open,
    goOn: (courseId, pane) => {
      const courses = library.notes.value.flatMap((note) => note.courses);
      return goOn(
        courses.find(({ id }) => id === courseId),
        pane,
      );
    },
    next: async (here) => {
      const entry = nextFor(library.notes.value, library.queue.value, here);
      if (entry) await goOn(entry.course, false);
      else new Notice(words.notices.nothingNext);
    },
  };
}
