/**
 * Which texts within an element are cut off, or written over another. It can be sent into a page: it names nothing but what it is given.
 * Left out is what only a screen reader hears, and what ends with three dots on purpose.
 */
export function clippedIn(surface: Element): readonly string[] {
  /** Widths and heights are fractions of pixels, and glyphs stand out a little. */
  const tolerance = 1.5;
  /** Whatever is wider than the dashboard stands in its margin, if not out of the view. */
  const clips = (el: Element): boolean => {
    const { overflowX, contain } = getComputedStyle(el);
    return overflowX !== 'visible' || contain === 'content' || el.matches('.syllabus-dashboard');
  };
  /** What scrolls shows each line in its turn. */
  const isCut = (text: DOMRect, el: Element | null, scrolls: boolean): boolean => {
    if (!el) return false;
    const { left, right, top, bottom } = el.getBoundingClientRect();
    const isWide = text.left < left - tolerance || text.right > right + tolerance;
    const isScrolled = scrolls || /auto|scroll/u.test(getComputedStyle(el).overflowY);
    const isHigh = !isScrolled && (text.top < top - tolerance || text.bottom > bottom + tolerance);
    return (clips(el) && (isWide || isHigh)) || (el !== surface && isCut(text, el.parentElement, isScrolled));
  };
  const texts: { readonly words: string; readonly el: Element; readonly rects: readonly DOMRect[] }[] = [];
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!el || words === '' || el.closest('.syllabus-spoken, select, textarea')) continue;
    if (getComputedStyle(el).textOverflow === 'ellipsis') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ words, el, rects: [...range.getClientRects()].filter(({ width }) => width > 0) });
  }
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 * tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * tolerance;
  return texts.flatMap(({ words, el, rects }, n) => [
    ...(rects.some((rect) => isCut(rect, el, false)) ? [`cut off: ${words}`] : []),
    ...texts
      .slice(n + 1)
      .filter((other) => other.rects.some((there) => rects.some((here) => overlap(here, there))))
      .map((other) => `over each other: ${words} / ${other.words}`),
  ]);
}
