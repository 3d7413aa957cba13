import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Sight } from '../../core/row-chunks';

/** What of the long trees in a leaf is in view. */
export interface Sights {
  /** By the names of the trees. */
  readonly sights: ReadonlySignal<ReadonlyMap<string, Sight>>;
  /** To be called after each drawing: chunks come and go with it. */
  readonly drawn: () => void;
  readonly stop: () => void;
}

/** As far above and below the view as it is high, chunks are drawn before they come into it. */
const near = '100% 0px';
const nothing: Sight = { near: new Set(), heights: new Map() };

/** Watches the chunks of trees in what scrolls, the leaf or a pane in it; in another window the observers have to be those of that. */
export function watchSights(scroller: HTMLElement): Sights {
  const sights = signal<ReadonlyMap<string, Sight>>(new Map());
  const chunks = scroller.getElementsByClassName('syllabus-chunk');
  const watched = new Map<Element, IntersectionObserver>();
  let observers = new WeakMap<Element, IntersectionObserver>();
  const observerOf = (chunk: Element): IntersectionObserver => {
    const root = chunk.closest('.syllabus-beside') ?? scroller;
    const known = observers.get(root);
    if (known) return known;
    const observer = new (scroller.doc.defaultView ?? window).IntersectionObserver(
      (entries) => {
        sights.value = entries.reduce(withEntry, sights.value);
      },
      { root, rootMargin: near },
    );
    observers.set(root, observer);
    return observer;
  };
  const drawn = (): void => {
    const now = new Set(chunks);
    for (const [gone, observer] of watched) {
      if (now.has(gone)) continue;
      observer.unobserve(gone);
      watched.delete(gone);
    }
    for (const chunk of now) {
      if (watched.has(chunk)) continue;
      const observer = observerOf(chunk);
      observer.observe(chunk);
      watched.set(chunk, observer);
    }
  };
  const disconnect = (): void => {
    for (const observer of watched.values()) observer.disconnect();
    watched.clear();
  };
  const endMigration = scroller.onWindowMigrated(() => {
    disconnect();
    observers = new WeakMap();
    drawn();
  });
  const stop = (): void => {
    endMigration();
    disconnect();
  };
  return { sights, drawn, stop };
}

function withEntry(
  sights: ReadonlyMap<string, Sight>,
  { target, isIntersecting, boundingClientRect }: IntersectionObserverEntry,
): ReadonlyMap<string, Sight> {
  const { chunk, drawn } = (target as HTMLElement).dataset;
  const tree = target.closest<HTMLElement>('[data-tree]')?.dataset['tree'];
  if (tree === undefined) return sights;
  const n = Number(chunk);
  const before = sights.get(tree) ?? nothing;
  const isKnown = before.near.has(n) === isIntersecting;
  const { height } = boundingClientRect;
  const isMeasured = drawn !== 'true' || before.heights.get(n) === height;
  if (isKnown && isMeasured && sights.has(tree)) return sights;
  const now = new Set(before.near);
  if (isIntersecting) now.add(n);
  else now.delete(n);
  const heights = isMeasured ? before.heights : new Map([...before.heights, [n, height]]);
  return new Map([...sights, [tree, { near: now, heights }]]);
}
