import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSights } from '../../../src/host/leaf/sights';

/** An observer that tells what the test says. */
class Told {
  static latest: Told;
  readonly watched = new Set<Element>();
  constructor(readonly tell: (entries: readonly object[]) => void) {
    Told.latest = this;
  }
  observe(el: Element): void {
    this.watched.add(el);
  }
  unobserve(el: Element): void {
    this.watched.delete(el);
  }
  disconnect(): void {
    this.watched.clear();
  }
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Told);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.empty();
});

function tree(chunks: number): HTMLElement {
  const scroller = document.body.createDiv();
  // The mocks do not know of windows that a leaf moves to.
  scroller.onWindowMigrated = () => () => undefined;
  const el = scroller.createDiv({ attr: { 'data-tree': 'A.md/a' } });
  for (let n = 0; n < chunks; n += 1) {
    el.createDiv({ cls: 'syllabus-chunk', attr: { 'data-chunk': String(n), 'data-drawn': String(n === 0) } });
  }
  return scroller;
}

const entry = (scroller: HTMLElement, n: number, isIntersecting: boolean, height: number): object => ({
  target: scroller.querySelectorAll('.syllabus-chunk')[n],
  isIntersecting,
  boundingClientRect: { height },
});

it('knows what is near, and how high what is drawn was', () => {
  const scroller = tree(3);
  const { sights, drawn } = watchSights(scroller);
  drawn();
  Told.latest.tell([entry(scroller, 0, true, 640), entry(scroller, 1, true, 675), entry(scroller, 2, false, 675)]);
  const sight = sights.value.get('A.md/a');
  expect([...(sight?.near ?? [])]).toEqual([0, 1]);
  expect([...(sight?.heights ?? [])]).toEqual([[0, 640]]);
  Told.latest.tell([entry(scroller, 0, false, 640)]);
  expect([...(sights.value.get('A.md/a')?.near ?? [])]).toEqual([1]);
});

it('what was known before is no news: nothing is drawn for it', () => {
  const scroller = tree(2);
  const { sights, drawn } = watchSights(scroller);
  drawn();
  Told.latest.tell([entry(scroller, 0, true, 640)]);
  const before = sights.value;
  Told.latest.tell([entry(scroller, 0, true, 640), entry(scroller, 1, false, 10)]);
  expect(sights.value).toBe(before);
});

it('watches what is drawn, and nothing that is gone or after the end', () => {
  const scroller = tree(3);
  const { drawn, stop } = watchSights(scroller);
  drawn();
  scroller.querySelector('.syllabus-chunk')?.remove();
  drawn();
  expect(Told.latest.watched.size).toBe(2);
  stop();
  expect(Told.latest.watched.size).toBe(0);
});
