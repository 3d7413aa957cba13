import { partsIn, type PlacedPart } from '../note/parts';
import type { NoteTree, Place } from '../note/tree';
import { courseParts, type CourseParts } from './course-parts';
import { hasLesson, type DraftCourse, type DraftNode } from './draft';
import type { Inclusion } from './inclusion';
import { drafter, type Reading } from './outline';
import { plainNames } from './plain-names';
import type { CourseLevel } from './rules';

/** A course's draft, where it begins in the note, and what it was read from. */
export interface PlacedDraft {
  readonly draft: DraftCourse;
  readonly place: Place;
  readonly kind: CourseParts['kind'];
  readonly hasLessons: boolean;
  /** What the course takes in from other notes, which the draft lacks. */
  readonly inclusions: readonly Inclusion[];
  /** None where it stands for a folder, which was not read from a text. */
  readonly from?: ReadFrom;
}

interface ReadFrom {
  readonly parts: readonly PlacedPart[];
  readonly named: PlacedPart | null;
  readonly title: string;
  readonly definitions: Reading['definitions'];
  readonly lexicon: Reading['lexicon'];
}

/**
 * Reads the structure of a note's courses. With the drafts of an earlier reading, a course none of whose parts changed keeps its
 * draft.
 */
export function draftNote(
  tree: NoteTree,
  noteTitle: string,
  courseLevel: CourseLevel,
  lexicon: ReadonlySet<string>,
  earlier: readonly PlacedDraft[],
): readonly PlacedDraft[] {
  const draftOf = drafter({ visible: tree.visible, definitions: tree.definitions, lexicon });
  const { definitions } = tree;
  const known = new Map(earlier.map((draft) => [draft.from?.parts[0]?.part, draft]));
  return courseParts(partsIn(tree), courseLevel).map((course): PlacedDraft => {
    const { parts, named, kind } = course;
    const title = kind === 'note' ? noteTitle : plainNames.preface;
    const from: ReadFrom = { parts, named, title, definitions, lexicon };
    const first = parts[0];
    const place = { line: first?.line ?? 0, from: first?.from ?? 0 };
    const before = known.get(first?.part);
    const kept = before?.from && isSame(before.from, from) ? before.draft : null;
    const read = (): DraftCourse => draftOf(course, title);
    const draft = kept ?? (kind === 'preface' ? { ...read(), nameless: kind } : read());
    if (!kept) fit(draft);
    return { draft, place, kind, hasLessons: hasLesson(draft), inclusions: draft.inclusions, from };
  });
}

/** Parts that follow one another are as far apart as they are long, so that their places need no look. */
function isSame(before: ReadFrom, now: ReadFrom): boolean {
  return (
    before.parts.length === now.parts.length &&
    before.parts.every(({ part }, index) => part === now.parts[index]?.part) &&
    before.named?.part === now.named?.part &&
    before.title === now.title &&
    before.definitions === now.definitions &&
    before.lexicon === now.lexicon
  );
}

/** Drafts are held as long as their note, and arrays that grew keep room for more than they have. */
function fit(node: { -readonly [Key in keyof DraftNode]: DraftNode[Key] }): void {
  if (node.targets.length > 0) node.targets = node.targets.slice();
  if (node.children.length === 0) return;
  node.children = node.children.slice();
  node.children.forEach(fit);
}
