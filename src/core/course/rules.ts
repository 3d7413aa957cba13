import type { HeadingLevel } from '../note/tree';
import type { Meaning, NextPolicy } from './types';

/** What is counted: lessons, the tasks at the top of each list, or every box. */
type Counted = 'lessons' | 'chapters' | 'all';

/** Whether the tick of a chapter covers open lessons below it. */
type TickedChapter = 'lessons' | 'covers';

/** Which headings are courses: the smallest level present, a given level, or the note as a whole. */
export type CourseLevel = 'auto' | HeadingLevel | 'note';

/** A level that was chosen, as settings have it: they know no numbers. */
export type ChosenLevel = `${HeadingLevel}` | 'note';

/** What a course is called that no note names: what stands before the first course, and the vault where it is one course. */
export interface CourseNames {
  readonly preface: string;
  readonly vault: string;
}

/** Everything about counting that a user may decide; the defaults live in one place, `settings.ts`. */
export interface Rules {
  readonly marks: ReadonlyMap<string, Meaning>;
  readonly counted: Counted;
  readonly tickedChapter: TickedChapter;
  readonly policy: NextPolicy;
  /** The policies that were chosen for single courses, by their ids; what the note itself says of a course wins. */
  readonly policies: ReadonlyMap<string, NextPolicy>;
  readonly courseLevel: CourseLevel;
  /** The levels that were chosen for single notes, by their paths; what the note itself says wins. */
  readonly levels: ReadonlyMap<string, CourseLevel>;
  /** Words that, alone beside a link, say that it is finished; lower case. */
  readonly lexicon: ReadonlySet<string>;
  /** The properties that say whether a note without tasks is done; the first that a note has counts. */
  readonly doneProperties: readonly string[];
  /** What such a property says when it is, besides a tick; lower case. */
  readonly doneValues: ReadonlySet<string>;
  readonly names: CourseNames;
}
