import type { PropertyValue } from '../note/property-line';
import type { HeadingLevel, Place } from '../note/tree';

/** What a mark means (user guide, “Tasks”); every surface follows it. */
export type Meaning = 'open' | 'done' | 'doing' | 'dropped' | 'deferred' | 'important' | 'question' | 'unknown';

/** How a lesson stands once its chapters are taken into account. */
export type Standing = 'open' | 'doing' | 'deferred' | 'done' | 'dropped';

/** `percent` is null where nothing is counted; `doing` and `deferred` are part of `total`, `dropped` is not. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly percent: number | null;
  readonly doing: number;
  readonly deferred: number;
  readonly dropped: number;
}

/** A link, bare URL, wikilink or embed outside code. `target` is the user's own text: a URL or a link within the vault. */
export interface Resource {
  readonly label: string;
  readonly target: string;
  /** An embedded picture or other file: listed, never counted. */
  readonly attachment: boolean;
  readonly provider: string | null;
  readonly trail: readonly string[];
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly state: 'done' | null;
  /** Below `#no-course`: listed, never counted, never next. */
  readonly excluded: boolean;
}

/** A property that says whether a whole note is done, and what it says. */
export interface NoteProperty {
  readonly name: string;
  readonly value: PropertyValue;
}

/** Another note in which a node stands, and the place there from which its positions count. */
export interface NodeSource extends Place {
  readonly path: string;
  /** What is ticked where the note as a whole is a lesson, in the place of a mark. */
  readonly property?: NoteProperty | undefined;
}

interface NodeBase {
  /** Stable across edits elsewhere in the note: path, trail with ordinals, text. */
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly progress: Progress;
  readonly children: readonly CourseNode[];
  /** Set where this node, with all below it, stands in another note than the node around it. */
  readonly source?: NodeSource;
  /** Below `#no-course`: shown grey, never counted, never next. */
  readonly excluded: boolean;
}

/** A heading below the course, a bold line above a list, a callout with tasks, or a note of a folder that is one course. */
interface Section extends NodeBase {
  readonly type: 'section';
  /** A heading's level; null where there is none. */
  readonly level: HeadingLevel | null;
}

/** A plain list item with tasks below it. */
interface Group extends NodeBase {
  readonly type: 'group';
}

interface TaskBase extends NodeBase {
  readonly mark: string;
  readonly markOffset: number;
  readonly meaning: Meaning;
  /** True for exactly the nodes that enter `total`. */
  readonly counted: boolean;
}

/** A task with tasks below it. `ticked` and `ready` are the two ways in which its own mark differs from its lessons. */
export interface Chapter extends TaskBase {
  readonly type: 'chapter';
  /** Its own mark says done while lessons below are open. */
  readonly tickedEarly: number;
  /** Its own mark says open while every lesson below is done. */
  readonly readyToTick: boolean;
}

/** A task without tasks below it: the only thing that is counted by default. */
export interface Lesson extends TaskBase {
  readonly type: 'lesson';
  readonly standing: Standing;
  /** Practice (`🔁`): listed, never counted, never next. */
  readonly recurring: boolean;
  /** The first day on which it may be next (`YYYY-MM-DD`): the later of its start and scheduled dates. */
  readonly notBefore: string | null;
  /** The day it was done, where the note says so (`YYYY-MM-DD`). */
  readonly doneOn: string | null;
  readonly minutes: number | null;
  /** What the lesson opens (user guide, “Links”): a web address or a link within the vault. */
  readonly url: string | null;
}

export type CourseNode = Section | Group | Chapter | Lesson;

export type CourseMode = 'lessons' | 'links' | 'empty';

export type NextPolicy = 'first-open' | 'after-latest';

/** The one thing to do next: a lesson with its trail, or, in a links course, the first unfinished link. */
export interface NextUp {
  /** The lesson's id, or the link's. */
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** Titles from the course (not included) down to the lesson (not included). */
  readonly trail: readonly string[];
  /** A lesson after it is done already. */
  readonly skippedEarlier: boolean;
  /** Nothing but deferred lessons is left, and this is one of them. */
  readonly deferred: boolean;
  readonly url: string | null;
  /** The note that it stands in, where that is another one than the course's. */
  readonly source: NodeSource | null;
}

/**
 * A course. Its positions and those of all that is in it count from the place in its note where the course begins
 * (`NoteCourses.places`), so that a course stays the same thing while the note above it grows.
 */
export interface Course {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** The heading's line; 0 where there is none. */
  readonly line: number;
  readonly level: HeadingLevel | null;
  readonly mode: CourseMode;
  /** Lessons, or in `links` mode links: those stay out of every sum above the course. */
  readonly progress: Progress;
  readonly next: NextUp | null;
  /** How many open lessons have a done lesson after them. */
  readonly skipped: number;
  /** The next lesson under `after-latest`, where that is another one: *Continue after latest*. */
  readonly afterLatest: NextUp | null;
  /** Minutes left, where at least 80 % of the open lessons say how long they take. */
  readonly minutesLeft: number | null;
  /** The newest day a lesson was done, where the note says so (`YYYY-MM-DD`). */
  readonly lastDone: string | null;
  /** Heading link, else the first link before the first task. */
  readonly link: string | null;
  /** What the note itself says of which lesson is next; null where it says nothing. */
  readonly policy: NextPolicy | null;
  readonly children: readonly CourseNode[];
  readonly resources: readonly Resource[];
}

export type FindingKind =
  | 'looks-like-heading'
  | 'not-a-task'
  | 'empty-task'
  | 'ticked-early'
  | 'ready-to-tick'
  | 'unknown-mark'
  | 'unclosed'
  | 'duplicate-title'
  | 'duplicate-link'
  | 'embed-cycle'
  | 'similar-course'
  | 'empty-course'
  | 'too-large';

/** `values` are what a sentence about the finding needs, in the order its kind gives them; words live in the dictionary. */
export interface Finding {
  readonly kind: FindingKind;
  readonly line: number;
  readonly values: readonly (string | number)[];
  /** The other place that it is about: where a title or a link stands first, or the course that a resource looks like. */
  readonly other?: { readonly path: string; readonly line: number };
}

/** Everything one source says, as every surface reads it. */
export interface NoteCourses {
  readonly path: string;
  /** The note's file name without folder and extension. */
  readonly title: string;
  /** The sum over the lessons of its courses. */
  readonly progress: Progress;
  readonly courses: readonly Course[];
  /** Where in the note each course begins, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Resources outside of courses; their positions count from the note's beginning. */
  readonly resources: readonly Resource[];
  /** What the structure itself makes one doubt: text that was meant as a heading. */
  readonly slips: readonly Finding[];
  /** Set where this is no note but a folder that is one course: the notes that it is made of, in their order. */
  readonly members?: readonly Pick<NoteCourses, 'path' | 'tooLarge' | 'resources'>[];
  /** Too large to track, and why: then there are no courses. */
  readonly tooLarge: 'size' | 'depth' | 'paragraph' | 'items' | null;
}
