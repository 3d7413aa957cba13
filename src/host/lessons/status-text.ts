import type { QueueEntry } from '../../core/course/queue';
import type { Course, NoteCourses } from '../../core/course/types';
import type { Words } from '../../i18n/words';
import { progressText } from '../../views/progress-bar';
import { courseAt, type Whereabouts } from './course-at';

/** The course that the status bar speaks of: the one you are in, else the one resumed last, else the one that waits longest. */
export function statusCourse(
  notes: readonly NoteCourses[],
  queue: readonly QueueEntry[],
  here: Whereabouts | null,
  last: string | null,
): Course | null {
  const courses = notes.flatMap((note) => note.courses);
  return courseAt(notes, here) ?? courses.find(({ id }) => id === last) ?? queue[0]?.course ?? courses[0] ?? null;
}

const longestTitle = 24; // characters
const longestLesson = 36;

/** `3blue 1 brown 88 % · What is Cramer's rule?`: short enough for a bar, and whole for its tooltip. */
export function statusText(course: Course, words: Words): { readonly short: string; readonly full: string } {
  const { statusBar } = words;
  const say = (title: string, lesson: string | null): string => {
    const standing = statusBar.course(title, statusProgress(course, words));
    return lesson === null ? standing : statusBar.next(standing, lesson);
  };
  const lesson = course.next?.title ?? null;
  return {
    short: say(shorten(course.title, longestTitle), lesson === null ? null : shorten(lesson, longestLesson)),
    full: say(course.title, lesson),
  };
}

/** A course's percentage, said as links where links are counted; that it is empty where nothing is. */
export function statusProgress({ progress, mode }: Course, words: Words): string {
  if (progress.percent === null) return `· ${progressText(progress, mode, words)}`;
  return mode === 'links' ? words.progress.linksPercent(progress.percent) : words.progress.percent(progress.percent);
}

/**
 * Takes the middle out of a text that has more than `most` characters: titles begin with what they are about and end with
 * their number. Counts what a reader sees as one character, so no emoji is cut in two.
 */
export function shorten(text: string, most: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (characters.length <= most) return text;
  const kept = most - 1;
  const start = characters.slice(0, Math.ceil(kept * (2 / 3))).join('');
  const end = characters.slice(characters.length - Math.floor(kept / 3)).join('');
  return `${start.trimEnd()}…${end.trimStart()}`;
}
