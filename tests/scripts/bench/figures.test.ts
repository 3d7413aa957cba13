import { describe, expect, it } from 'vitest';
import { aimsOf, growthOf } from '../../../scripts/bench/aims';
import { asText } from '../../../scripts/bench/as-text';
import { exponentOf } from '../../../scripts/bench/growth';
import { median, mediansOf } from '../../../scripts/bench/results';

describe('the exponent of growth', () => {
  it.each([
    ['as long', 1, 0],
    ['ten times as long', 10, 1],
    ['a hundred times as long', 100, 2],
  ])('of ten times the text that takes %s', (_, slower, exponent) => {
    expect(exponentOf({ units: 1_000, ms: 7 }, { units: 10_000, ms: 7 * slower })).toBeCloseTo(exponent, 10);
  });

  it('goes by how long the texts are, not by how long they were meant to be', () => {
    expect(exponentOf({ units: 900, ms: 9 }, { units: 10_800, ms: 108 })).toBeCloseTo(1, 10);
  });

  it('is unknown where one of the two was not measured', () => {
    const results = new Map([['cold/100KB/syllabus', { units: 100_000, ms: 5 }]]);
    expect(growthOf(results, '100KB', '1MB', 'syllabus')).toBe(null);
  });
});

describe('a median', () => {
  it('is the number in the middle, whatever their order', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([10, 9])).toBe(9.5);
  });

  it('is taken of each figure by itself; of words the last counts, and a failure is kept', () => {
    const rounds = [{ ms: 1, answer: '3 tasks' }, { ms: 3, answer: '4 tasks' }, { failure: 'out of memory' }];
    expect(mediansOf(rounds)).toEqual({ ms: 2, answer: '4 tasks', failure: 'out of memory' });
  });
});

describe('an aim', () => {
  const results = new Map([
    ['cold/1MB/syllabus', { units: 1_000_000, ms: 30 }],
    ['cold/1MB/commonmark.js', { units: 1_000_000, ms: 120 }],
    ['cold/seed/syllabus', { units: 7_600, ms: 3 }],
    ['cold/seed/commonmark.js', { units: 7_600, ms: 0.5 }],
    ['large/one-line', { ms: 20, megabytes: 90, answer: '1 tasks' }],
    ['large/deep', { failure: 'out of memory' }],
  ]);

  it('is a ratio to commonmark.js on the same text, and unknown where either was not run', () => {
    const [seed, small] = aimsOf(results).filter(({ unit }) => unit === '× commonmark.js');
    expect(seed).toMatchObject({ about: 'seed, cold', now: 6 });
    expect(small).toMatchObject({ about: '8KB, cold', now: null });
  });

  it('for large inputs is missed by one that gave no answer', () => {
    const aims = new Map(aimsOf(results).map(({ about, now }) => [about, now]));
    expect(aims.get('large inputs without a right answer')).toBe(1);
    expect(aims.get('slowest large input')).toBe(Infinity);
  });

  it('is said to be met or missed, and by how much', () => {
    const text = asText(results);
    expect(text).toMatch(/^1MB, cold +0\.3 +0\.250 +× commonmark\.js +met$/m);
    expect(text).toMatch(/^seed, cold +0\.3 +6\.00 +× commonmark\.js +missed 20\.0-fold$/m);
    expect(text).toMatch(/^large\/deep +out of memory$/m);
  });

  it('of what was not run is not spoken of, nor is there a table for it', () => {
    expect(asText(results)).not.toContain('8KB');
    expect(asText(results)).not.toContain('typed');
    expect(asText(new Map())).toBe('');
  });
});
