import type { CourseLine } from '../core/course/placed';
import type { MenuOf, PlaceActions } from './actions';

/** The mouse on something that stands for a line of a note, as on a file in Obsidian: click, middle click, menu, preview, drag. */
export interface PlaceEvents {
  onClick(event: MouseEvent): void;
  onAuxClick(event: MouseEvent): void;
  onMouseDown(event: MouseEvent): void;
  onContextMenu(event: MouseEvent): void;
  onMouseOver(event: MouseEvent): void;
  onDragStart(event: DragEvent): void;
  readonly draggable: true;
}

const middle = 1;

/** `open` is what a click does where that is more than opening the place; `of` is what stands at the place. */
export function placeEvents(
  place: CourseLine,
  actions: PlaceActions,
  {
    open = (event) => {
      actions.open(place, event);
    },
    of,
  }: { readonly open?: (event: MouseEvent) => void; readonly of?: MenuOf } = {},
): PlaceEvents {
  return {
    onClick: open,
    onAuxClick(event) {
      if (event.button === middle) open(event);
    },
    onMouseDown(event) {
      // Otherwise the middle button starts to scroll.
      if (event.button === middle) event.preventDefault();
    },
    onContextMenu(event) {
      event.preventDefault();
      actions.menu(place, event, of);
    },
    onMouseOver(event) {
      actions.hover(place, event);
    },
    onDragStart(event) {
      actions.drag(place, event, of);
    },
    draggable: true,
  };
}
