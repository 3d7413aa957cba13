import type { ReadonlySignal } from '@preact/signals-core';
import { Notice, type App } from 'obsidian';
import type { Course } from '../../core/course/types';
import { whatIsLeft } from '../../core/course/whats-left';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { LeftSuggester } from './left-suggester';
import type { Lessons } from './lessons';

/**
 * Shows what is left to do in a course, given its id, or below something in it; in all courses of a note, given its path, or of all notes
 * (null). Says so where there is nothing.
 */
export type ShowLeft = (within: string | null, below?: string) => void;

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly lessons: Lessons;
  readonly today: ReadonlySignal<string>;
  readonly words: Words;
}

export function createShowLeft({ app, library, lessons, today, words }: Parts): ShowLeft {
  return (within, below) => {
    const courses = library.notes.value.flatMap((note) => note.courses);
    // Links that a course counts stay out of what several courses have to do together.
    const isMeant = ({ id, path, mode }: Course): boolean =>
      id === within || (mode === 'lessons' && (within === null || within === path));
    const left = whatIsLeft(courses.filter(isMeant), today.value, below);
    if (left.length > 0) new LeftSuggester({ app, lessons, words }, left).open();
    else new Notice(words.left.nothingLeft);
  };
}
