import { describe, expect, it } from 'vitest';
import { percentOf } from '../../../src/core/course/progress';
import { find, fraction, lessonsIn, only, read } from './read';

describe('percent', () => {
  it('is the floor, raised to 1 once anything is done and held at 99 while anything is open', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(0, 7)).toBe(0);
    expect(percentOf(1, 1000)).toBe(1);
    expect(percentOf(999, 1000)).toBe(99);
    expect(percentOf(57, 100)).toBe(57);
    expect(percentOf(7, 7)).toBe(100);
  });
});

describe('what a mark counts', () => {
  const counts = (mark: string): string => fraction(only(`- [${mark}] a\n- [ ] b`));

  it.each([
    [' ', '0/2'],
    ['x', '1/2'],
    ['X', '1/2'],
    ['/', '0/2'],
    ['-', '0/1'],
    ['>', '0/2'],
    ['<', '0/2'],
    ['!', '0/2'],
    ['?', '0/2'],
    ['🔥', '0/2'],
  ])('a lesson marked %j makes it %s', (mark, expected) => {
    expect(counts(mark)).toBe(expected);
  });

  it('doing and deferred are said within the total, dropped beside it', () => {
    const { progress } = only('- [/] a\n- [>] b\n- [-] c\n- [ ] d');
    expect(progress).toEqual({ done: 0, total: 3, percent: 0, doing: 1, deferred: 1, dropped: 1 });
  });
});

describe('chapters', () => {
  it('a chapter counts through its lessons, never itself', () => {
    expect(fraction(only('- [ ] Traits\n    - [x] Bounds\n    - [x] Impl'))).toBe('2/2');
  });

  it('a ticked chapter with open lessons shows its lessons, and how many are open', () => {
    const course = only('- [x] C\n  - [x] a\n  - [ ] b\n  - [ ] c');
    expect(fraction(course)).toBe('1/3');
    expect(find(course, 'C')).toMatchObject({ tickedEarly: 2, readyToTick: false });
  });

  it('where the tick of a chapter covers, its open lessons count as done and dropped ones stay dropped', () => {
    const course = only('- [x] C\n  - [ ] a\n  - [-] b\n- [ ] d', { rules: { tickedChapter: 'covers' } });
    expect([fraction(course), course.next?.title]).toEqual(['1/2', 'd']);
    expect(find(course, 'C')).toMatchObject({ tickedEarly: 0 });
  });

  it('an unticked chapter whose lessons are all done is complete and ready to tick', () => {
    const course = only('- [ ] C\n  - [x] a');
    expect([course.progress.percent, course.next]).toEqual([100, null]);
    expect(find(course, 'C')).toMatchObject({ readyToTick: true });
  });

  it('a dropped chapter drops its open lessons and keeps its done ones', () => {
    const course = only('- [-] C\n  - [x] a\n  - [ ] b\n  - [/] c');
    expect(course.progress).toMatchObject({ done: 1, total: 1, dropped: 2, percent: 100 });
  });

  it('a deferred chapter defers its open lessons', () => {
    expect(only('- [>] C\n  - [x] a\n  - [ ] b').progress).toMatchObject({ done: 1, total: 2, deferred: 1 });
  });

  it('a chapter whose lessons are all dropped has nothing to count and does not become a lesson', () => {
    const course = only('- [ ] C\n  - [-] a\n  - [-] b');
    expect(course.progress).toMatchObject({ total: 0, percent: null, dropped: 2 });
    expect(find(course, 'C')).toMatchObject({ type: 'chapter', readyToTick: false });
  });
});

describe('what is counted', () => {
  const text = '- [x] C\n  - [x] a\n  - [ ] b\n- [ ] d';

  it('lessons by default, the tasks at the top, or every box', () => {
    expect(fraction(only(text))).toBe('1/3');
    expect(fraction(only(text, { rules: { counted: 'chapters' } }))).toBe('1/2');
    expect(fraction(only(text, { rules: { counted: 'all' } }))).toBe('2/4');
  });

  it('next is a lesson whatever is counted', () => {
    expect(only(text, { rules: { counted: 'chapters' } }).next?.title).toBe('b');
  });
});

describe('sums', () => {
  it('a note is the sum over its lessons, never the average of its courses', () => {
    const note = read('# A\n- [x] a\n# B\n- [ ] b\n- [ ] c\n- [ ] d');
    expect(note.progress).toMatchObject({ done: 1, total: 4, percent: 25 });
  });

  it('a links course says links and stays out of the note', () => {
    const note = read('# A\n- [x] a\n# B\nhttps://a.org\n\ndone https://b.org\n# C\n- [ ] c');
    expect(note.courses[1]).toMatchObject({ mode: 'links', progress: { done: 1, total: 2, percent: 50 } });
    expect(note.progress).toMatchObject({ done: 1, total: 2 });
  });

  it('an empty course has no percentage and is in no total', () => {
    const note = read('# A\n- [x] a\n# B');
    expect(note.courses[1]).toMatchObject({ mode: 'empty', progress: { total: 0, percent: null }, next: null });
    expect(note.progress.percent).toBe(100);
  });
});

describe('time', () => {
  it('is said where four of five open lessons state it, in any of the forms', () => {
    expect(
      only('- [ ] a (12:30)\n- [ ] b 45 min\n- [ ] c [duration:: 1h20m]\n- [ ] d ⏱ 25m\n- [x] e').minutesLeft,
    ).toBe(163);
    expect(only('- [ ] a (12:30)\n- [ ] b').minutesLeft).toBeNull();
    expect(only('- [ ] 12:30 a').minutesLeft).toBeNull();
  });

  it('counts lessons without a length as the average of the others', () => {
    expect(only('- [ ] a 10 min\n- [ ] b 10 min\n- [ ] c 10 min\n- [ ] d 10 min\n- [ ] e').minutesLeft).toBe(50);
  });

  it('weighs nothing unless the course says so, and then only the percentage', () => {
    const lessons = '- [x] a 90 min\n- [ ] b 10 min';
    expect(only(`# A\n${lessons}`).progress.percent).toBe(50);
    expect(only(`# A\nweight:: time\n\n${lessons}`).progress).toMatchObject({ done: 1, total: 2, percent: 90 });
  });
});

describe('counted', () => {
  it('is true for exactly the lessons that enter the total', () => {
    const course = only('- [x] a\n- [-] b\n- [ ] c 🔁 every day\n- [ ] d #no-course\n- [?] e');
    expect(lessonsIn(course).map(({ counted }) => counted)).toEqual([true, false, false, false, true]);
  });
});
