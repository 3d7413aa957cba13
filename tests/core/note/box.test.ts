import { describe, expect, it } from 'vitest';
import { lessonsIn, only } from '../course/read';

describe('what stands behind a box', () => {
  it('is text, hence a lesson, also where it begins a comment that is not closed on its line', () => {
    expect(lessonsIn(only('- [ ] <!-- a\n- [ ] b')).map(({ line }) => line)).toEqual([0, 1]);
  });

  it('is nothing, hence no lesson, where comments are all there is', () => {
    expect(lessonsIn(only('- [ ] <!-- a --> <!-- b -->\n- [ ] c')).map(({ line }) => line)).toEqual([1]);
  });
});
