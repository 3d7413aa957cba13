import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Dashboard } from '../../core/dashboard';
import { isAll } from '../../views/first-courses';

/** As many cards as a frame has time for, and more than a screen shows. */
const step = 20;

/** How many courses are drawn by now, and the way to end it. */
interface Unrolling {
  readonly many: ReadonlySignal<number>;
  /** Draws what is left at once: somebody asks for it. */
  readonly all: () => void;
  readonly stop: () => void;
}

/**
 * A thousand cards at once would keep the app from everything else for a second: a dashboard that opens draws what is seen first, and
 * some more in each frame. Once it stands, whatever comes is drawn as it comes, for nothing that is there may go again, until somebody
 * wants to see other courses.
 */
export function unroll(model: ReadonlySignal<Dashboard>, el: Pick<Node, 'win'>): Unrolling {
  const many = signal(step);
  let wish: unknown;
  const stop = effect(() => {
    const { phase, shown, wish: now } = model.value;
    if (now !== wish) many.value = step;
    wish = now;
    if (phase !== 'ready' || many.value === Infinity) return;
    const next = isAll(shown.groups, many.value) ? Infinity : many.value + step;
    // The frames of a window that is out of sight do not come: those of the leaf's own do.
    const { win } = el;
    const frame = win.requestAnimationFrame(() => {
      many.value = next;
    });
    return () => {
      win.cancelAnimationFrame(frame);
    };
  });
  const all = (): void => {
    many.value = Infinity;
  };
  return { many, all, stop };
}
