import type { ReadonlySignal } from '@preact/signals-core';
import { Notice, type App } from 'obsidian';
import { whatIsLeft } from '../../core/course/whats-left';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { LeftSuggester } from './left-suggester';
import type { Lessons } from './lessons';

/** Shows the lessons that are left in a course, below something in it, or in all courses (null); says so where there are none. */
export type ShowLeft = (course: string | null, below?: string) => void;

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly lessons: Lessons;
  readonly today: ReadonlySignal<string>;
  readonly words: Words;
}

export function createShowLeft({ app, library, lessons, today, words }: Parts): ShowLeft {
  return (course, below) => {
    const courses = library.notes.value.flatMap((note) => note.courses);
    // Links that a course counts stay out of what all courses have to do together.
    const wanted = courses.filter(({ id, mode }) => (course === null ? mode === 'lessons' : id === course));
    const left = wanted.flatMap((each) => whatIsLeft(each, today.value, below));
    if (left.length > 0) new LeftSuggester({ app, lessons, words }, left).open();
    else new Notice(words.left.nothingLeft);
  };
}
