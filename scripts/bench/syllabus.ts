// The only file of the bench that knows how Syllabus is called.
import type { PlacedDraft } from '../../src/core/course/draft-note';
import { draftsOf, makeCourses, type CoursesMade } from '../../src/core/course/courses-of';
import { noMemory } from '../../src/core/course/queue';
import type { CourseNode, NoteCourses } from '../../src/core/course/types';
import { quickPiece } from '../../src/core/note/quick-piece';
import { readNote } from '../../src/core/note/read-note';
import type { NoteTree } from '../../src/core/note/tree';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { createLibrary, type Library, type LibrarySettings } from '../../src/library/library';

/** What Syllabus makes of one note, and what the next reading of that note is spared by. */
export interface Model {
  readonly courses: NoteCourses;
  readonly tree: NoteTree;
  readonly drafts: readonly PlacedDraft[];
  readonly made: CoursesMade;
}

const path = 'Note.md';
const rules = rulesOf(defaultSettings);
const moment = { today: '2026-11-22', skips: new Set<string>() };

/** Text in, courses with their numbers out. */
export function cold(text: string): Model {
  return modelOf(readNote(text));
}

/** The same after an edit, with all that stayed the same taken over. */
export function warm(before: Model, text: string): Model {
  return modelOf(readNote(text, before.tree), before);
}

function modelOf(tree: NoteTree, before?: Model): Model {
  const source = { path, tree, properties: {} };
  const drafts = draftsOf(source, rules, before?.drafts ?? []);
  const made = makeCourses(source, drafts, { rules, moment, find: () => null }, before?.made);
  return { courses: made.note, tree, drafts, made };
}

export function boxesIn({ courses }: Pick<Model, 'courses'>): number {
  const count = (nodes: readonly CourseNode[]): number =>
    nodes.reduce(
      (sum, { type, children }) => sum + Number(type === 'lesson' || type === 'chapter') + count(children),
      0,
    );
  return courses.courses.reduce((sum, { children }) => sum + count(children), 0);
}

/** Why the note is too large to track, or null. */
export function refusalOf({ courses }: Pick<Model, 'courses'>): string | null {
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

export function quickShareOf(text: string): QuickShare {
  const sizes = readNote(text).pieces.map(({ piece, from }) => ({
    size: piece.size,
    isQuick: quickPiece(text.slice(from)) !== null,
  }));
  const quick = sizes.filter(({ isQuick }) => isQuick);
  const unitsIn = (pieces: typeof sizes): number => pieces.reduce((sum, { size }) => sum + size, 0);
  return {
    units: unitsIn(sizes),
    pieces: sizes.length,
    quickUnits: unitsIn(quick),
    quickPieces: quick.length,
  };
}
