import type { NoteTree } from '../note/tree';
import { courseOf, type CourseTerms, type Moment } from './course-of';
import { draftNote, type PlacedDraft } from './draft-note';
import { hasLesson } from './draft';
import { siblingIds } from './identity';
import { courseLevelIn, optionsIn, withDefaults, type Properties } from './options';
import { looseLinks } from './loose-links';
import { noProgress, sum } from './progress';
import type { Rules } from './rules';
import type { Course, Finding, NoteCourses } from './types';
import { withIncluded, type FindNote, type Use } from './with-included';

export type { Moment } from './course-of';

/** A note as its courses are made from it: where it is, what it says, and its own properties. */
export interface ReadSource {
  readonly path: string;
  readonly tree: NoteTree;
  readonly properties: Properties;
}

/** What courses depend on besides their notes. */
export interface MakeTerms {
  readonly rules: Rules;
  readonly moment: Moment;
  readonly find: FindNote;
}

/** A note's courses, and what they were made from: with it, the next answer keeps every course that stays the same. */
export interface CoursesMade {
  readonly note: NoteCourses;
  readonly wholes: readonly WholeDraft[];
  readonly courses: readonly CourseMade[];
}

/** A draft with all that it takes in from other notes. */
interface WholeDraft {
  /** The note's own draft, which lacks that. */
  readonly own: PlacedDraft;
  readonly draft: PlacedDraft['draft'];
  readonly hasLessons: boolean;
  readonly uses: readonly Use[];
}

interface CourseMade {
  readonly course: Course;
  readonly draft: PlacedDraft['draft'];
  readonly terms: Terms;
  /** The ids that its lessons gave themselves, and whether they got them. */
  readonly claims: readonly Claim[];
}

/** `wish` is what the note's properties ask of all its courses; what a draft asks is as old as the draft. */
interface Terms extends CourseTerms {
  readonly wish: string;
}

interface Claim {
  readonly own: string;
  readonly isGranted: boolean;
}

/**
 * Everything a note says about courses, as every surface shows it. The same note, rules, moment and other notes give the same
 * answer; without `find` nothing is taken in from other notes.
 */
export function coursesOf(source: ReadSource, rules: Rules, moment: Moment, find: FindNote = () => null): NoteCourses {
  return makeCourses(source, draftsOf(source, rules, []), { rules, moment, find }).note;
}

export function noteTitle(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The structure of a note's own courses; with the `earlier` drafts, a course none of whose parts changed keeps its own. */
export function draftsOf(
  { path, tree, properties }: ReadSource,
  rules: Rules,
  earlier: readonly PlacedDraft[],
): readonly PlacedDraft[] {
  if (tree.tooLarge) return [];
  return draftNote(
    tree,
    noteTitle(path),
    courseLevelIn(properties) ?? rules.levels.get(path) ?? rules.courseLevel,
    rules.lexicon,
    earlier,
  );
}

/** Makes the courses of a note from its drafts. With what was made `before`, a course that reads as it did is the very same object. */
export function makeCourses(
  { path, tree, properties }: Omit<ReadSource, 'tree'> & { readonly tree: Pick<NoteTree, 'tooLarge'> },
  drafts: readonly PlacedDraft[],
  { rules, moment, find }: MakeTerms,
  before?: CoursesMade,
): CoursesMade {
  const wholes = wholesOf(drafts, path, find, before?.wholes ?? []);
  const isResourceNote =
    wholes.some(({ draft }) => draft.resources.length > 0) && !wholes.some((each) => each.hasLessons);
  const isCourse = ({ own: { kind }, hasLessons }: WholeDraft): boolean =>
    !isResourceNote && (hasLessons || kind === 'course' || kind === 'note');
  const shown = wholes.filter(isCourse);
  const made = coursesFrom(shown, { path, rules, moment, defaults: optionsIn(properties) }, before?.courses ?? []);
  const courses = made.map(({ course }) => course);
  const note: NoteCourses = {
    path,
    title: noteTitle(path),
    progress: sum(courses.map(({ mode, progress }) => (mode === 'lessons' ? progress : noProgress))),
    courses,
    places: new Map(shown.map(({ own: { place } }, index) => [courses[index]?.id ?? '', place])),
    resources: looseLinks(wholes.filter((whole) => !isCourse(whole)).map(({ own }) => own)),
    slips: wholes.flatMap(slipsInNote),
    tooLarge: tree.tooLarge?.reason ?? null,
  };
  return { note, wholes, courses: made };
}

function wholesOf(
  drafts: readonly PlacedDraft[],
  path: string,
  find: FindNote,
  before: readonly WholeDraft[],
): readonly WholeDraft[] {
  const known = new Map(before.map((whole) => [whole.own.draft, whole]));
  return drafts.map((own) => {
    const { draft, hasLessons } = own;
    if (own.inclusions.length === 0) return { own, draft, hasLessons, uses: noUses };
    const same = known.get(draft);
    if (same?.uses.every(({ link, from, drafts: used }) => (find(link, from)?.drafts ?? null) === used)) {
      return { ...same, own };
    }
    const whole = withIncluded(draft, path, find);
    return { own, draft: whole.draft, hasLessons: hasLesson(whole.draft), uses: whole.uses };
  });
}

const noUses: readonly never[] = [];

function coursesFrom(
  drafts: readonly WholeDraft[],
  {
    path,
    rules,
    moment,
    defaults,
  }: Pick<CourseTerms, 'path' | 'rules' | 'moment'> & { defaults: CourseTerms['options'] },
  before: readonly CourseMade[],
): readonly CourseMade[] {
  const known = new Map(before.map((made) => [made.draft, made]));
  const wish = JSON.stringify(defaults);
  const idOf = siblingIds(path);
  const taken = new Set<string>();
  let claims: Claim[] = [];
  const claim = (own: string): boolean => {
    const isGranted = !taken.has(own);
    claims.push({ own, isGranted });
    taken.add(own);
    return isGranted;
  };
  return drafts.map(({ draft }): CourseMade => {
    const options = withDefaults(draft.options, defaults);
    const terms = { id: idOf(draft.title), path, options, rules, moment, wish };
    const made = known.get(draft);
    if (made && isSame(made.terms, terms) && areGrantedAgain(made.claims, taken)) {
      for (const { own } of made.claims) taken.add(own);
      return made;
    }
    claims = [];
    return { course: courseOf(draft, terms, claim), draft, terms, claims };
  });
}

function isSame(before: Terms, now: Terms): boolean {
  return (
    before.id === now.id &&
    before.path === now.path &&
    before.rules === now.rules &&
    before.moment.today === now.moment.today &&
    before.moment.skips === now.moment.skips &&
    before.wish === now.wish
  );
}

function areGrantedAgain(claims: readonly Claim[], taken: ReadonlySet<string>): boolean {
  return claims.every(({ own, isGranted }, index) => {
    const isTaken = taken.has(own) || claims.slice(0, index).some((other) => other.own === own);
    return isGranted !== isTaken;
  });
}

function slipsInNote({ draft, own: { place } }: WholeDraft): readonly Finding[] {
  return draft.slips.map((slip) => ({ ...slip, line: place.line + slip.line }));
}
