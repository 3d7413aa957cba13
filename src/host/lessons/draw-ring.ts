import type { Progress } from '../../core/course/types';
import { segmentsOf } from '../../core/course/segments';

/** Draws how far a course is as a ring, with the parts of its bar; nothing where nothing is counted. What it shows stands beside it in words. */
export function drawRing(el: HTMLElement, progress: Progress): void {
  if (progress.percent === null) return;
  const { done, doing, deferred } = segmentsOf(progress);
  const ring = el.createSvg('svg', {
    cls: 'syllabus-ring',
    attr: { viewBox: '0 0 16 16', 'aria-hidden': 'true', 'data-complete': String(progress.percent === 100) },
  });
  const draw = (what: string, from: number, length: number): void => {
    ring.createSvg('circle', {
      cls: `syllabus-ring-${what}`,
      attr: {
        cx: 8,
        cy: 8,
        r: 6,
        pathLength: 100,
        'stroke-dasharray': `${length} 100`,
        'stroke-dashoffset': -from,
      },
    });
  };
  draw('open', 0, 100);
  draw('done', 0, done);
  draw('doing', done, doing);
  draw('deferred', done + doing, deferred);
}
