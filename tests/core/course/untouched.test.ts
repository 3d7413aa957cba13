import { describe, expect, it } from 'vitest';
import { untouchedFor } from '../../../src/core/course/untouched';
import { only } from './read';

const today = '2026-03-31';

describe('a course that nobody touches', () => {
  it('is one under way whose newest date is thirty days old or older, whatever summer time does in between', () => {
    const since = (day: string): number | null => untouchedFor(only(`- [x] a ✅ ${day}\n- [ ] b\n`), today);
    expect(['2026-03-02', '2026-03-01', '2025-03-31'].map(since)).toEqual([null, 30, 365]);
  });

  it('is none that is complete, says no dates, or has them wrong', () => {
    const texts = ['- [x] a ✅ 2025-01-01\n', '- [x] a\n- [ ] b\n', '- [x] a ✅ 2025-99-99\n- [ ] b\n'];
    expect(texts.map((text) => untouchedFor(only(text), today))).toEqual([null, null, null]);
  });

  it('a day that is none hides no day that is one', () => {
    expect(only('- [x] a ✅ 2025-99-99\n- [x] b ✅ 2025-01-01\n- [ ] c\n').lastDone).toBe('2025-01-01');
  });
});
