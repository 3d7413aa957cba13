import { describe, expect, it } from 'vitest';
import { justDone, type Standings } from '../../../src/core/course/just-done';
import { only } from './read';

const at = (courses: Readonly<Record<string, string>>): Standings =>
  new Map(Object.entries(courses).map(([id, text]) => [id, only(`# C\n${text}`).progress]));

describe('the course that is just done', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string | null]>([
    [
      'is the one of which the last lesson was done',
      { a: '- [ ] a', b: '- [ ] b' },
      { a: '- [x] a', b: '- [ ] b' },
      'a',
    ],
    ['is none of several at once', { a: '- [ ] a', b: '- [ ] b' }, { a: '- [x] a', b: '- [x] b' }, null],
    ['is none that was complete before', { a: '- [x] a' }, { a: '- [x] a\n- [x] b' }, null],
    ['is none that was not there before', {}, { a: '- [x] a' }, null],
    ['is none whose open lesson was struck', { a: '- [x] a\n- [ ] b' }, { a: '- [x] a' }, null],
    ['is none that is not complete yet', { a: '- [ ] a\n- [ ] b' }, { a: '- [x] a\n- [ ] b' }, null],
  ])('%s', (_, before, now, expected) => {
    expect(justDone(at(before), at(now))).toBe(expected);
  });
});
