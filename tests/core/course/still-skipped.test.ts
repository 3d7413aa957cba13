import { describe, expect, it } from 'vitest';
import { stillSkipped } from '../../../src/core/course/still-skipped';
import { lessonsIn, only, read } from './read';

const text = '- [ ] a\n- [ ] b\n- [x] c';
const [a = '', b = '', c = ''] = lessonsIn(only(text)).map(({ id }) => id);
const still = (skipped: readonly string[], now: string): readonly string[] => [
  ...stillSkipped(new Map(skipped.map((id) => [id, ' '])), [read(now)]).keys(),
];

describe('a lesson skipped for now', () => {
  it('is skipped as long as its mark stays and something else is open', () => {
    expect(still([a], text)).toEqual([a]);
    expect(still([a], `words\n\n${text}`)).toEqual([a]);
  });

  it('is not skipped any more once its mark is another one', () => {
    expect(still([a], text.replace('[ ] a', '[/] a'))).toEqual([]);
  });

  it('nor once nothing else is open, nor when it is gone', () => {
    expect(still([a], text.replace('[ ] b', '[x] b'))).toEqual([]);
    expect(still([a, b], text)).toEqual([]);
    expect(still([c, 'gone'], text)).toEqual([]);
  });
});
