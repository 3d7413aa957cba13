import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripOf, type StripPart } from '../../../src/core/course/strip';
import { anyCourseNote } from '../../any-course';
import { often } from '../../any-note';
import { only, read } from './read';

const told = (text: string): string[] | null =>
  stripOf(only(text))?.map(({ title, progress: { done, total } }) => `${title ?? 'beside'} ${done}/${total}`) ?? null;

describe('a bar by parts', () => {
  it('has a part for each section, chapter and group, and one for the lessons beside them', () => {
    const text = '# A\n- [ ] a\n- [x] Chapter\n    - [x] b\n- [x] c\n## One\n- [ ] d\n## Empty\nwords\n';
    expect(told(text)).toEqual(['Chapter 1/1', 'One 0/1', 'beside 1/2']);
  });

  it('is there only where it says more than a bar in one piece', () => {
    expect(told('# A\n- [x] a\n- [ ] b\n')).toBeNull();
    expect(told('# A\n## Only\n- [x] a\n')).toBeNull();
    const chapter = (n: number): string => `- [ ] C${n}\n    - [ ] a\n`;
    expect(told(Array.from({ length: 24 }, (_, n) => chapter(n)).join(''))).toHaveLength(24);
    expect(told(Array.from({ length: 25 }, (_, n) => chapter(n)).join(''))).toBeNull();
  });

  it('has all that is counted once, each part as wide as it counts, one behind the other', () => {
    fc.assert(
      fc.property(anyCourseNote, ({ text }) => {
        for (const course of read(text).courses)
          expectToFill(stripOf(course), course.progress.total, course.progress.done);
      }),
      often,
    );
  });
});

function expectToFill(parts: readonly StripPart[] | null, total: number, done: number): void {
  if (!parts) return;
  const sumOf = (count: (part: StripPart) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  expect([sumOf(({ progress }) => progress.total), sumOf(({ progress }) => progress.done)]).toEqual([total, done]);
  for (const [n, part] of parts.entries()) {
    const before = parts[n - 1];
    if (before) expect(part.from).toBeGreaterThan(before.from + before.width);
    expect(part.width / (parts[0]?.width ?? 1)).toBeCloseTo(part.progress.total / (parts[0]?.progress.total ?? 1), 6);
  }
  const last = parts.at(-1);
  expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 6);
}
