// The only file of the bench that knows how Syllabus is called.
import { coursesOf } from '../../src/core/course/courses-of';
import { noMemory } from '../../src/core/course/queue';
import type { CourseNode, NoteCourses } from '../../src/core/course/types';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { createLibrary, type Library, type LibrarySettings } from '../../src/library/library';

/** What Syllabus makes of one note. */
export interface Model {
  readonly courses: NoteCourses;
}

const path = 'Note.md';
const rules = rulesOf(defaultSettings);
const moment = { today: '2026-11-22', skips: new Set<string>() };

/** Text in, courses with their numbers out. */
export function cold(text: string): Model {
  return { courses: coursesOf({ path, tree: readNote(text), properties: {} }, rules, moment) };
}

/** The same after an edit. Nothing of the previous model is used again yet. */
export function warm(_previous: Model, text: string): Model {
  return cold(text);
}

export function boxesIn({ courses }: Model): number {
  const count = (nodes: readonly CourseNode[]): number =>
    nodes.reduce(
      (sum, { type, children }) => sum + Number(type === 'lesson' || type === 'chapter') + count(children),
      0,
    );
  return courses.courses.reduce((sum, { children }) => sum + count(children), 0);
}

/** Why the note is too large to track, or null. */
export function refusalOf({ courses }: Model): string | null {
  return courses.tooLarge;
}

/** A library whose settings never change, so that plain values stand for their signals. */
export function emptyLibrary(): Library {
  const settings = { rules: { value: rules }, today: { value: moment.today }, memory: { value: noMemory } };
  return createLibrary(settings as LibrarySettings);
}

/** How much of a note the quick scanner reads by itself, in UTF-16 units and in pieces; the rest goes to the parser. */
export interface QuickShare {
  readonly units: number;
  readonly pieces: number;
  readonly quickUnits: number;
  readonly quickPieces: number;
}

/** Null as long as there is no quick scanner. */
export function quickShareOf(_text: string): QuickShare | null {
  return null;
}
