import type { Signal } from '@preact/signals-core';

/** From this width on, in pixels, there is room for two columns: for cards beside each other, or a course beside the cards. */
const wide = 832;

/** Says whether an element is as wide as a page, also in another window, whose observer it has to be then. Gives the way to stop. */
export function watchWidth(el: HTMLElement, isWide: Signal<boolean>): () => void {
  const begin = (): ResizeObserver => {
    const observer = new (el.doc.defaultView ?? window).ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      // What is out of sight has no width: it is as wide as it was.
      if (width > 0) isWide.value = width >= wide;
    });
    observer.observe(el);
    return observer;
  };
  let observer = begin();
  const endMigration = el.onWindowMigrated(() => {
    observer.disconnect();
    observer = begin();
  });
  return () => {
    endMigration();
    observer.disconnect();
  };
}
