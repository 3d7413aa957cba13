import { isFolded, partsOf } from '../../core/course-rows';
import type { Course } from '../../core/course/types';
import { allWithin } from '../../core/folding';
import { tabStop, treeElement } from '../../views/tree-element';
import type { DashboardState } from './dashboard-state';
import type { Folds } from './folds';

interface Parts {
  readonly folds: Folds;
  readonly leaf: DashboardState;
  readonly el: HTMLElement;
}

/**
 * Shows or hides the lessons of a course, with `all` also everything below it. Beside the cards it is this leaf that has the course open,
 * and the focus goes there and comes back; in its card the course is unfolded on this device.
 */
export function unfold(course: Course, isWanted: boolean, all: boolean, { folds, leaf, el }: Parts): void {
  const { id } = course;
  const toggled = folds.toggled.value;
  const below = all ? partsOf(course).flatMap((part) => allWithin(part, !isWanted, toggled)) : [];
  if (leaf.isWide.value) {
    folds.toggle(...below);
    leaf.show(isWanted ? id : null);
    const tree = treeElement(el, id);
    const to = isWanted ? tree && tabStop(tree) : triangleOf(el, id);
    to?.focus({ preventScroll: true });
    return;
  }
  if (!isWanted && leaf.open.value === id) leaf.show(null);
  folds.toggle(...(isFolded({ id }, toggled) === isWanted ? [id] : []), ...below);
}

/** The triangle in the card of a course; none where the card is not shown at the moment. */
function triangleOf(el: HTMLElement, courseId: string): HTMLElement | undefined {
  const triangles = el.querySelectorAll<HTMLElement>('.syllabus-fold[aria-expanded]');
  return [...triangles].find((one) => one.closest<HTMLElement>('[data-course]')?.dataset['course'] === courseId);
}
