import { expect, it } from 'vitest';
import { drawRing } from '../../../src/host/lessons/draw-ring';

const progress = { done: 4, total: 10, percent: 40, doing: 1, deferred: 2, dropped: 0 };
const ringOf = (of: typeof progress | (Omit<typeof progress, 'percent'> & { percent: null })): HTMLElement => {
  const el = document.body.createDiv();
  drawRing(el, of);
  el.remove();
  return el;
};

it('the parts of a ring follow each other as those of the bar do', () => {
  const circles = [...ringOf(progress).querySelectorAll('circle')].map((circle) =>
    ['class', 'stroke-dasharray', 'stroke-dashoffset'].map((name) => circle.getAttribute(name)),
  );
  expect(circles).toEqual([
    ['syllabus-ring-open', '100 100', '0'],
    ['syllabus-ring-done', '40 100', '0'],
    ['syllabus-ring-doing', '10 100', '-40'],
    ['syllabus-ring-deferred', '20 100', '-50'],
  ]);
});

it('where nothing is counted there is no ring', () => {
  expect(ringOf({ ...progress, percent: null }).children.length).toBe(0);
});
