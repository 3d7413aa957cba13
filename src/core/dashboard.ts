import { findTask } from './course/find-task';
import type { Course, NextUp, NoteCourses, Progress } from './course/types';
import { playlistPlace, type PlaylistPlace } from './course/playlist-place';
import type { QueueEntry } from './course/queue';
import type { Sight } from './row-chunks';
import { sum } from './course/progress';
import { coursesWith, shownCourses, type Search, type ShownCourses } from './shown/shown-courses';
import type { Wish } from './shown/wish';

/** A note that is not a source yet and looks like one; its tasks, and the headings that hold them, say why. */
export interface Offer {
  readonly path: string;
  readonly title: string;
  readonly tasks: number;
  readonly headings: number;
}

/** The head of the queue, as the dashboard shows it on top. */
export interface Resume {
  readonly courseId: string;
  readonly courseTitle: string;
  readonly path: string;
  readonly next: NextUp;
  /** Where the lesson stands in the playlist that it opens, if it opens one. */
  readonly inPlaylist: PlaylistPlace | null;
  /** Whether something else is left in the course, so that this one can be skipped for now. */
  readonly canSkip: boolean;
  /** How many are left in what the lesson stands in: the innermost section, chapter or group, else the course (`id` is null). */
  readonly around: { readonly id: string | null; readonly title: string; readonly left: number };
}

/** A source that cannot be shown, and why: a word of this list, turned into a sentence by the dictionary. */
export interface Trouble {
  readonly path: string;
  readonly reason: 'unreadable' | 'copy' | 'size' | 'depth' | 'paragraph' | 'items';
}

/** Why a note is never written, as long as it is as it is. */
export type Lock = 'conflict-markers' | 'conflict-copy' | 'not-utf8';

/** How far the first look at the sources is. */
export interface Looked {
  readonly done: number;
  readonly total: number;
}

/** What the pixels need, and nothing else; `phase` is `looking` until every source was read once. */
export interface Dashboard {
  readonly phase: 'looking' | 'nothing-tracked' | 'ready';
  /** How many of the sources were read, while the phase is `looking`. */
  readonly looked: Looked;
  readonly progress: Progress;
  readonly resume: Resume | null;
  /** All of them, in the order of their paths, each with its courses in note order. */
  readonly notes: readonly NoteCourses[];
  readonly shown: ShownCourses;
  readonly wish: Wish;
  /** What stands in the search box; null where nobody asked for it. */
  readonly typed: string | null;
  readonly troubles: readonly Trouble[];
  /** Filled only while nothing is tracked. */
  readonly offers: readonly Offer[];
  /** Ids of the nodes whose folded state differs from the default (a course unfolded, a section folded). */
  readonly toggled: ReadonlySet<string>;
  /** Whether there is room for a course beside the cards. */
  readonly isWide: boolean;
  /** The id of the course that was opened in this leaf. */
  readonly open: string | null;
  /** The course that stands beside the cards. */
  readonly beside: Course | null;
  /** The id of the row that last had the focus, so that the Tab key comes back to it. */
  readonly active: string | null;
  /** What of the long trees is in view, by the ids of their courses. */
  readonly sights: ReadonlyMap<string, Sight>;
  /** Ids of what is being written at this moment. */
  readonly pending: ReadonlySet<string>;
  /** The notes that are read only, by their paths. */
  readonly locks: ReadonlyMap<string, Lock>;
  /** The day it is (`YYYY-MM-DD`). */
  readonly today: string;
  /** Ids of the courses that come first, in the user's order. */
  readonly pinned: readonly string[];
  /** Ids of the courses that are out of sight. */
  readonly hidden: ReadonlySet<string>;
  /** The id of the course that got to 100 % a moment ago. */
  readonly finished: string | null;
}

/** What of the dashboard is known elsewhere, and what the rest of it is made from. */
interface Parts extends Omit<Dashboard, 'progress' | 'resume' | 'troubles' | 'shown' | 'beside'> {
  readonly queue: readonly QueueEntry[];
  readonly search: Search;
  readonly unreadable: readonly string[];
  /** Notes that would be sources, were they not copies that syncing made of a conflict. */
  readonly copies: readonly string[];
}

/** Builds the model of the dashboard from values alone: the same values give the same model. */
export function dashboardOf({ queue, search, unreadable, copies, ...known }: Parts): Dashboard {
  const { notes, wish, pinned, hidden, isWide, open } = known;
  const head = queue[0];
  const because =
    (reason: Trouble['reason']) =>
    (path: string): Trouble => ({ path, reason });
  const each = notes.flatMap((note) => note.members ?? note);
  const tooLarge = each.flatMap(({ path, tooLarge: reason }): Trouble[] => (reason ? [{ path, reason }] : []));
  return {
    ...known,
    shown: shownCourses(notes, { pinned, hidden }, wish, search),
    beside: (isWide && open !== null && coursesWith([open], notes)[0]) || null,
    progress: sum(notes.map((note) => note.progress)),
    resume: head ? resumeOf(head) : null,
    troubles: [...unreadable.map(because('unreadable')), ...tooLarge, ...copies.map(because('copy'))],
  };
}

function resumeOf({ course, next }: QueueEntry): Resume {
  const { id: courseId, title: courseTitle, path } = course;
  const inner = findTask(course.children, next.id)?.above[0];
  const { title, progress } = inner ?? course;
  const around = { id: inner?.id ?? null, title, left: progress.total - progress.done };
  const inPlaylist = playlistPlace(course, next);
  return { courseId, courseTitle, path, next, inPlaylist, canSkip: canSkipNext(course), around };
}

/** Whether something else is left in a course, so that what is next in it can be skipped for now. */
export function canSkipNext({ progress }: Pick<Course, 'progress'>): boolean {
  return progress.total - progress.done > 1;
}
