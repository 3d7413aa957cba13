import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noProgress, sum } from '../../../src/core/course/progress';
import { segmentsOf } from '../../../src/core/course/segments';
import type { Progress } from '../../../src/core/course/types';
import { anyCourseNote } from '../../any-course';
import { often } from '../../any-note';
import { only, read } from './read';

describe('the parts of a bar', () => {
  it('are as wide as what is done, being done and deferred', () => {
    const { progress } = only('- [x] a\n- [/] b\n- [>] c\n- [ ] d\n- [-] e\n');
    expect(segmentsOf(progress)).toEqual({ done: 25, doing: 25, deferred: 25 });
  });

  it('fill the bar where nothing is simply open, even in a course that weighs by time', () => {
    const byTime = only('# A\nweight:: time\n\n- [x] a (90:00)\n- [/] b (10:00)\n');
    expect(segmentsOf(byTime.progress)).toEqual({ done: 90, doing: 10, deferred: 0 });
  });

  it('are nothing where nothing is counted', () => {
    expect(segmentsOf(noProgress)).toEqual({ done: 0, doing: 0, deferred: 0 });
  });

  it('never leave the bar, never hide anything, and leave room for what is open', () => {
    fc.assert(
      fc.property(anyCourseNote, ({ text }) => {
        const { courses } = read(text);
        for (const progress of [...courses.map((course) => course.progress), sum(courses.map((one) => one.progress))])
          expectToFit(progress);
      }),
      often,
    );
  });
});

function expectToFit(progress: Progress): void {
  const { done, doing, deferred } = segmentsOf(progress);
  const isOpen = progress.done + progress.doing + progress.deferred < progress.total;
  const covered = done + doing + deferred;
  expect(done).toBe(progress.percent ?? 0);
  expect([doing > 0, deferred > 0]).toEqual([progress.doing > 0, progress.deferred > 0]);
  if (progress.total > 0) expect(covered < 100 - 1e-9).toBe(isOpen);
  expect(covered).toBeLessThanOrEqual(100 + 1e-9);
}
