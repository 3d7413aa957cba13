import { primaryLink } from './course-of';
import { hasLesson, type DraftCourse, type DraftNode } from './draft';
import type { PlacedDraft } from './draft-note';
import { normalised } from './identity';
import type { Inclusion } from './inclusion';
import type { Finding } from './types';

/** A note that can be taken in. */
interface IncludedNote {
  readonly path: string;
  readonly title: string;
  readonly drafts: readonly PlacedDraft[];
}

/** Finds the note that a link in the note `from` leads to; null where that is none, or one that is not read yet. */
export type FindNote = (link: string, from: string) => IncludedNote | null;

/** Where a part of a note that is taken in stands, and what it is. */
interface Found {
  readonly node: DraftNode;
  readonly course: PlacedDraft;
}

/**
 * Puts into a course what it takes in from other notes (user guide, “Courses over several notes”): each of them as a section, with all that those take in
 * themselves. What a course has already is not taken in again, and a note that would take in itself is a finding in the line that
 * leads there, whether that is this note or one on the way. `uses` are the
 * readings that the result depends on; null stands for a note that was not there.
 */
export function withIncluded(
  course: DraftCourse,
  path: string,
  find: FindNote,
): { readonly draft: DraftCourse; readonly uses: readonly Use[] } {
  const uses: Use[] = [];
  const cycles: Finding[] = [];
  const taken = new Set<DraftNode>();

  /** The node with what it and those below take in; null for what is there only to take in, in vain, and for what was taken in before. */
  const complete = (node: DraftNode, chain: Chain): DraftNode | null => {
    if (taken.has(node)) return null;
    taken.add(node);
    const { title, sections } = node.inclusion ? included(node.inclusion, node.line, chain) : nothing;
    const [only, ...others] = sections;
    const isPlaceholder = node.inclusion !== null && node.title === '';
    if (isPlaceholder) return only && others.length > 0 ? { ...node, title, children: sections } : (only ?? null);
    const own = node.children.flatMap((child) => complete(child, chain) ?? []);
    if (!only) return { ...node, children: own };
    if (others.length > 0) return { ...node, type: 'section', children: [...sections, ...own] };
    // A heading that is a link is the section itself.
    const { source, primary, children } = only;
    return {
      ...node,
      type: 'section',
      isExcluded: node.isExcluded || only.isExcluded,
      options: node.options ?? only.options,
      primary,
      children: [...children.map((child) => ({ source, ...child })), ...own],
    };
  };

  const included = (inclusion: Inclusion, line: number, { from, through, line: first }: Chain): Included => {
    const note = find(inclusion.link, from);
    uses.push({ link: inclusion.link, from, drafts: note?.drafts ?? null });
    if (!note) return nothing;
    if (through.includes(note.path)) {
      cycles.push({ kind: 'embed-cycle', line: first ?? line, values: [note.title] });
      return nothing;
    }
    const chain = { from: note.path, through: [...through, note.path], line: first ?? line };
    const sections = partsOf(note, inclusion.headings).flatMap(({ node, course: { draft, place } }): DraftNode[] => {
      const whole = complete(node, chain);
      if (!whole || !hasLesson(whole)) return [];
      return [{ ...whole, type: 'section', source: { path: note.path, ...place }, primary: primaryLink(draft) }];
    });
    return { title: note.title, sections };
  };

  const completed = complete(course, { from: path, through: [path], line: null });
  if (!completed) return { draft: course, uses };
  const { children, primary } = completed;
  return { draft: { ...course, children, primary, slips: [...course.slips, ...cycles] }, uses };
}

/** The notes that lead to a line, from the course's own on, and the line in that one. */
interface Chain {
  readonly from: string;
  readonly through: readonly string[];
  readonly line: number | null;
}

interface Included {
  readonly title: string;
  readonly sections: DraftNode[];
}

const nothing: Included = { title: '', sections: [] };

/** A reading that a course was made with. */
export interface Use {
  readonly link: string;
  readonly from: string;
  readonly drafts: readonly PlacedDraft[] | null;
}

/** A note's courses, or the one heading that is named; its headings are looked for as the app does, whatever their case. */
function partsOf({ drafts }: IncludedNote, headings: readonly string[]): readonly Found[] {
  if (headings.length === 0) return drafts.map((course) => ({ node: course.draft, course }));
  for (const course of drafts) {
    const node = under(course.draft, headings.map(normalised));
    if (node) return [{ node, course }];
  }
  return [];
}

/** The first section that is called by the last name, below sections called by the others. */
function under(node: DraftNode, [name, ...further]: readonly string[]): DraftNode | null {
  const isNamed = node.type === 'section' && normalised(node.title) === name;
  if (isNamed && further.length === 0) return node;
  const names = isNamed ? further : [name ?? '', ...further];
  for (const child of node.children) {
    const found = under(child, names);
    if (found) return found;
  }
  return null;
}
