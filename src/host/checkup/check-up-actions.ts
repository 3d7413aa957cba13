import { Keymap } from 'obsidian';
import type { CheckUpActions } from '../../views/checkup/check-up-actions';
import type { Arrangement } from '../courses/arrangement';
import type { Lessons } from '../lessons/lessons';
import type { CheckUpState } from './check-up-state';
import type { Fixing } from './fixing';
import { keepPlace } from './keep-place';

interface Parts {
  readonly lessons: Lessons;
  readonly arrangement: Pick<Arrangement, 'ignoreFinding'>;
  readonly fixing: Fixing;
}

/** Turns what the reader of a check-up does into what Obsidian does. */
export function checkUpActions(
  { lessons, arrangement, fixing }: Parts,
  el: HTMLElement,
  state: CheckUpState,
): CheckUpActions {
  return {
    open: (place, event) => void lessons.open(place, Keymap.isModEvent(event)),
    fix: (found, fix) => void keepPlace(el, () => fixing.fix(found, fix)),
    fixAll: (note) => void keepPlace(el, () => fixing.fixAll(note)),
    ignore: ({ id }, isIgnored) => {
      arrangement.ignoreFinding(id, isIgnored);
    },
    toggleIgnored: () => {
      state.toggleIgnored();
    },
    showAll: () => {
      state.showAll();
    },
  };
}
