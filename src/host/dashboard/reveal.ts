import type { Course } from '../../core/course/types';
import { foldedAbove } from '../../core/folding';
import { rowElement, treeElement } from '../../views/tree-element';
import type { DashboardState } from './dashboard-state';
import type { Folds } from './folds';
import { unfold } from './unfold';

/** What a leaf draws into, and the ways to make sure that something is drawn. */
export interface Drawing {
  readonly el: HTMLElement;
  /** The row of this id has the focus, or is to have it: it is drawn. */
  readonly focus: (id: string) => void;
  /** Draws the courses that are still to follow. */
  readonly all: () => void;
}

/** Unfolds what stands above the next lesson of a course, and nothing else; the lesson comes into the middle of the view and has the focus. */
export function revealNext(course: Course, folds: Folds, leaf: DashboardState, { el, focus, all }: Drawing): void {
  const { next, id } = course;
  if (!next) return;
  unfold(course, true, false, { folds, leaf, el });
  folds.toggle(...foldedAbove(course, next.id, folds.toggled.value));
  focus(next.id);
  if (!treeElement(el, id)) all();
  const tree = treeElement(el, id);
  const row = tree && rowElement(tree, next.id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
