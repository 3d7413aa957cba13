import type { PropertyValue } from '../note/property-line';
import type { Properties } from './options';
import { progressOf, tallyOf } from './progress';
import type { Rules } from './rules';
import type { Lesson, NoteCourses } from './types';

/** A note of a folder that is one course: the courses that were made of it, and its own properties. */
export interface FolderNote {
  readonly note: NoteCourses;
  readonly properties: Properties;
}

/**
 * A whole note as a lesson, open or done as its property says; null for a note with tasks, and for one without such a property. It has
 * no line of its own, nor a mark that could be written.
 */
export function noteLesson({ note, properties }: FolderNote, title: string, rules: Rules): Lesson | null {
  if (note.courses.some(({ mode }) => mode === 'lessons')) return null;
  for (const name of rules.doneProperties) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isSaying(value)) continue;
    const standing = rules.doneValues.has(String(value).toLowerCase()) ? 'done' : 'open';
    return {
      type: 'lesson',
      id: note.path,
      title,
      line: 0,
      progress: progressOf(tallyOf(standing, 1)),
      children: [],
      source: { path: note.path, line: 0, from: 0 },
      excluded: false,
      mark: standing === 'done' ? 'x' : ' ',
      markOffset: -1,
      meaning: standing,
      counted: true,
      standing,
      recurring: false,
      notBefore: null,
      doneOn: null,
      minutes: null,
      url: null,
      property: { name, value },
    };
  }
  return null;
}

/** A tick or a word. Where a date or a number stands, a word in its place would lose what it says. */
function isSaying(value: unknown): value is PropertyValue {
  return typeof value === 'boolean' || (typeof value === 'string' && !/^[-+.\d]|^$/.test(value));
}
