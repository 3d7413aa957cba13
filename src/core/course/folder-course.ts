import { markFor } from '../edit/done-mark';
import { makeCourses, noteTitle, type CoursesMade, type MakeTerms, type ReadSource } from './courses-of';
import type { DraftNode } from './draft';
import type { PlacedDraft } from './draft-note';
import { looseLinks } from './loose-links';
import { notePropertyIn, saysDone } from './note-lesson';
import type { Properties } from './options';
import { plainNames } from './plain-names';
import { draftCourse, draftSection } from './empty-draft';
import type { Rules } from './rules';
import type { NoteCourses, NoteProperty, Resource } from './types';
import type { FindNote } from './with-included';

/** A note of a folder that is one course, with its own structure. */
export interface FolderNote extends ReadSource {
  readonly drafts: readonly PlacedDraft[];
}

/** The course of a folder, and what it was made from. */
export interface FolderMade extends CoursesMade {
  readonly draft: PlacedDraft;
  /** What of its notes went into the draft. */
  readonly from: string;
}

/**
 * Makes one course of the notes of a folder, as if the folder were a note that takes them in, each below a heading with its name (user guide,
 * “A folder as one course”). A note in which no task is found is a lesson where a property says whether it is done. Each note stands in its own
 * place, whatever others take in of it; one that is too large has none. With what was made `before`, what reads the same stays the same.
 */
export function makeFolderCourse(
  folder: string,
  notes: readonly FolderNote[],
  { rules, moment, find }: MakeTerms,
  before?: FolderMade,
): FolderMade {
  const members = notes.map((note) => memberOf(note, rules)).sort((a, b) => a.order - b.order || 0);
  const ownTitle = noteTitle(folder);
  const from = JSON.stringify(members);
  const draft = from === before?.from ? before.draft : draftOfFolder(folder, ownTitle, members);
  const byPath = new Map(notes.map((note) => [note.path, { ...note, title: note.path }]));
  const findHere: FindNote = (link, at) => {
    if (at === folder) return byPath.get(link) ?? null;
    const note = find(link, at);
    return note && byPath.has(note.path) ? null : note;
  };
  const source = { path: folder, tree: { tooLarge: null }, properties: {} };
  const made = makeCourses(source, [draft], { rules, moment, find: findHere }, before);
  const isSame = before && made.courses[0] === before.courses[0];
  const note: NoteCourses = isSame
    ? before.note
    : {
        ...made.note,
        title: ownTitle || rules.names.vault,
        members: members.map((member) => ({ ...member, resources: linksIn(byPath.get(member.path)?.drafts ?? []) })),
      };
  return { ...made, note, draft, from };
}

const known = new WeakMap<readonly PlacedDraft[], readonly Resource[]>();

/** The links of a note, which are the same as long as its drafts are. */
function linksIn(drafts: readonly PlacedDraft[]): readonly Resource[] {
  const links = known.get(drafts) ?? looseLinks(drafts);
  known.set(drafts, links);
  return links;
}

/** A note as its folder's course sees it. */
interface Member extends Pick<NoteCourses, 'path' | 'tooLarge'> {
  readonly order: number;
  readonly property: NoteProperty | undefined;
  /** The mark that a box would have that says the same. */
  readonly mark: string;
}

function memberOf({ path, tree, properties }: FolderNote, rules: Rules): Member {
  const property = notePropertyIn(properties, rules);
  const mark = markFor(property && saysDone(property, rules) ? 'done' : 'open', rules.marks) ?? ' ';
  return { path, tooLarge: tree.tooLarge?.reason ?? null, order: orderIn(properties), property, mark };
}

/** The property `lesson-order`; notes without it come last. */
function orderIn(properties: Properties): number {
  const order = parseFloat(String(properties['lesson-order']));
  return order < Infinity ? order : Infinity; // No number is no smaller than any.
}

function draftOfFolder(folder: string, ownTitle: string, members: readonly Member[]): PlacedDraft {
  const within = folder === '/' ? 0 : folder.length + 1;
  const children = members
    .filter(({ tooLarge }) => tooLarge === null)
    .map(({ path, property, mark }): DraftNode => {
      const node = draftSection(path.slice(within, -3), 0, null, false, { link: path, headings: [] });
      const source = { path, ...start, property };
      return { ...node, ...(property && { type: 'lesson', mark, markOffset: -1 }), source };
    });
  const inclusions = children.flatMap(({ inclusion }) => inclusion ?? []);
  const nameless = ownTitle === '' ? 'vault' : undefined;
  const draft = { ...draftCourse(ownTitle || plainNames.vault, null), nameless, children } as const;
  return { draft, place: start, kind: 'note', hasLessons: false, inclusions };
}

const start = { line: 0, from: 0 };
