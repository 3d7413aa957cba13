import type { Offer } from './dashboard';

/** What is known of a note without reading it; the app's own cache has this shape. */
export interface Outline {
  readonly headings?: readonly { readonly heading: string; readonly position: Position }[];
  /** In the order of the note. `task` is the mark; `parent` is the line of the item around, negative for none. */
  readonly listItems?: readonly {
    readonly task?: string | undefined;
    readonly parent: number;
    readonly position: Position;
  }[];
  readonly frontmatter?: object;
}

interface Position {
  readonly start: { readonly line: number };
}

/** An offer with how likely it is a course: only worth comparing. */
export interface Candidate extends Offer {
  readonly likelihood: number;
}

const leastTasks = 5;

/** The note as an offer, where it looks like courses: at least five tasks, some of them under headings. */
export function candidateOf(path: string, outline: Outline): Candidate | null {
  const { headings = [], listItems = [] } = outline;
  if (headings.length === 0 || listItems.length < leastTasks) return null;
  const holders: string[] = [];
  let above = -1;
  let held = -1;
  let tasks = 0;
  let done = 0;
  let nested = 0;
  for (const { task, parent, position } of listItems) {
    if (task === undefined) continue;
    while (isAbove(headings[above + 1], position)) above += 1;
    if (above > held) holders.push(headings[above]?.heading ?? '');
    held = above;
    tasks += 1;
    if (task === 'x' || task === 'X') done += 1;
    if (parent >= 0) nested += 1;
  }
  if (tasks < leastTasks || holders.length === 0) return null;
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
  const numbered = holders.filter((heading) => isNumbered.test(heading)).length;
  const chores = holders.filter((heading) => isChore.test(heading)).length;
  // What counts for a course and against one, in points that were weighed by hand: this list is the place to argue.
  const likelihood =
    2 * upTo(40, tasks) +
    2 * upTo(8, holders.length) +
    (nested * 10 >= tasks ? 1 : 0) +
    (numbered >= 2 ? 2 : 0) +
    (done > 0 && done < tasks ? 1 : 0) +
    (isStudy.test(path) ? 1 : 0) -
    (isChore.test(path) ? 3 : 0) -
    (chores * 2 >= holders.length ? 3 : 0) -
    (isDate.test(title) ? 6 : 0) -
    (Object.hasOwn(outline.frontmatter ?? {}, 'kanban-plugin') ? 6 : 0);
  return likelihood > 0 ? { path, title, tasks, headings: holders.length, likelihood } : null;
}

/** The likeliest candidates, the best first; among equals the one with more tasks. */
export function likeliest(candidates: Iterable<Candidate>, most: number): readonly Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const place = best.findIndex((other) => order(candidate, other) < 0);
    // Kept short while it is made: a large vault is gone through, never sorted.
    if (place >= 0) best.splice(place, 0, candidate);
    else if (best.length < most) best.push(candidate);
    if (best.length > most) best.pop();
  }
  return best;
}

function order(a: Candidate, b: Candidate): number {
  return b.likelihood - a.likelihood || b.tasks - a.tasks || (a.path < b.path ? -1 : 1);
}

function isAbove(heading: { readonly position: Position } | undefined, { start }: Position): boolean {
  return heading !== undefined && heading.position.start.line < start.line;
}

function upTo(most: number, count: number): number {
  return Math.min(count, most) / most;
}

/** `Chapter 3`, `2. Limits`, `Part II`: the parts of something that somebody put in order. */
const isNumbered = /^(?:\p{L}+\.? )?(?:\d{1,3}|[IVX]+)(?:[\s.:)]|$)/u;
/** `2026-01-31`, `Daily 2026-W05`: the title of a note about a day, a week or a month. */
const isDate = /^\D{0,12}\d{4}[-_.]?W?\d\d(?:[-_.]?\d\d)?\D{0,12}$/u;
const isStudy = /\b(?:courses?|curriculum|syllabus|roadmap|learn(?:ing)?|study|lectures?|tutorials?)\b/iu;
/** Words of lists that are worked off and filled again; in other languages the structure has to tell. */
const isChore =
  /\b(?:to-?dos?|tasks?|inbox|today|daily|weekly|journal|logs?|kanban|doing|done|backlog|shopping|groceries|packing|chores|habits?|templates?|meetings?)\b/iu;
