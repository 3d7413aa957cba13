import type { CheckUpActions } from './check-up-actions';

const middle = 1;

/** The mouse on something that stands for a line of a note: a click opens it, and the middle button in a new tab. */
export function opening(
  place: Parameters<CheckUpActions['open']>[0],
  { open }: Pick<CheckUpActions, 'open'>,
): { readonly onClick: (event: MouseEvent) => void; readonly onAuxClick: (event: MouseEvent) => void } {
  return {
    onClick: (event) => {
      open(place, event);
    },
    onAuxClick: (event) => {
      if (event.button === middle) open(place, event);
    },
  };
}
