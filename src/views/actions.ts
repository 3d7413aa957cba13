import type { CourseLine } from '../core/course/placed';

/** Something in a course that has a menu: a lesson, a link, a chapter, a section or a group. */
export interface MenuOf {
  readonly id: string;
  readonly title: string;
  readonly courseId: string;
  /** Whether there are lessons below it that are left to do. */
  readonly hasLeft?: boolean;
  /** What it opens, as the note has it. */
  readonly url?: string | null;
}

/** Something is dragged above an element, or dropped there. */
export type HeldAbove = DragEvent & { readonly currentTarget: HTMLElement };

/** What can be done with a place in a note. */
export type PlaceActions = Pick<DashboardActions, 'open' | 'menu' | 'hover' | 'drag'>;

/** What a reader of the dashboard can do. The event says where to open: in this tab, a new one, a split or a window. */
export interface DashboardActions {
  open(place: CourseLine, event: MouseEvent | KeyboardEvent): void;
  /** Opens what is next in a course, and remembers that one went on there. */
  goOn(courseId: string, event: MouseEvent | KeyboardEvent): void;
  /** Opens what a link in a note, given by its path, leads to: a page, a note, a file. */
  openLink(target: string, from: string, event: MouseEvent | KeyboardEvent): void;
  /** Shows what is left to do: in all courses (null), in those of a note by its path, in one by its id, or below something in that. */
  left(within: string | null, below?: string): void;
  /** Shows the links of a course by its id, or of a note by its path. */
  links(within: string): void;
  /** Ticks a lesson, a chapter with all that it holds, or a link; or opens it again. */
  tick(id: string, isDone: boolean): void;
  /** Passes over a lesson for now. */
  skip(lessonId: string): void;
  /** Folds what is unfolded, and the other way round. */
  toggle(...ids: readonly string[]): void;
  /** Shows or hides the lessons of a course; `all` does the same with all that is below it. */
  unfold(courseId: string, isWanted: boolean, all?: boolean): void;
  /** Unfolds a course down to its next lesson, and goes to that. */
  reveal(courseId: string): void;
  /** A row has the focus, or is to have it: it is drawn by then. */
  focus(id: string): void;
  /** The search box holds another text, or, with null, is not wanted any more. */
  search(text: string | null): void;
  /** Asks which courses to show, or in which order. */
  chooseFilter(event: MouseEvent): void;
  chooseOrder(event: MouseEvent): void;
  /** Shows all courses again, in the order they are in. */
  showAll(): void;
  track(path: string): void;
  /** The note that was offered is no course: it is not offered again. */
  dismiss(path: string): void;
  /** Creates a note that shows what a course is. */
  createSample(): void;
  /** The menu of a place in a note, and of what stands there. */
  menu(place: CourseLine, event: MouseEvent, of?: MenuOf): void;
  /** The menu of a course: what can be done with it as a whole. */
  courseMenu(courseId: string, event: MouseEvent): void;
  /** Something is dragged out: as a link to its place, and a course also to be put among the pinned ones. */
  drag(place: CourseLine, event: DragEvent, of?: MenuOf): void;
  /** A course may be held above a pinned one and dropped there; it takes the place of that. */
  dragOver(event: HeldAbove): void;
  dragLeave(event: HeldAbove): void;
  drop(pinnedId: string, event: HeldAbove): void;
  hover(place: CourseLine, event: MouseEvent): void;
}
