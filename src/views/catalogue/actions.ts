import type { DashboardActions } from '../actions';

/** What a reader of the catalogue can do. */
export interface CatalogueActions extends Pick<
  DashboardActions,
  'open' | 'openLink' | 'tick' | 'toggle' | 'focus' | 'search' | 'menu' | 'hover' | 'drag'
> {
  /** Opens the course that a link belongs to. */
  openCourse(course: { readonly id: string; readonly path: string }, event: MouseEvent): void;
  /** Asks which links to show, or how to group them. */
  chooseFilter(event: MouseEvent): void;
  chooseGrouping(event: MouseEvent): void;
  /** Shows all links again. */
  showAll(): void;
}
