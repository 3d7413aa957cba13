import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/course/types';
import { findingSentence } from '../../src/i18n/finding-sentence';
import { pluralIn } from '../../src/i18n/plural';
import { wordsFor } from '../../src/i18n/words';

const words = wordsFor('en');
const finding = (kind: Finding['kind'], ...values: Finding['values']): string =>
  findingSentence(words, { kind, line: 0, values });

describe('words', () => {
  it('a language without a dictionary is served in English', () => {
    expect(wordsFor('tlh')).toBe(words);
    expect(wordsFor('en-GB')).toBe(words);
    expect(wordsFor('constructor')).toBe(words);
  });

  it('one is said in the singular, and large numbers as the language writes them', () => {
    const plural = pluralIn('en');
    expect(plural(1, { one: '# task', other: '# tasks' })).toBe('1 task');
    expect(plural(1234, { one: '# task', other: '# tasks' })).toBe('1,234 tasks');
    expect(pluralIn('ja')(1, { one: 'never', other: '#件' })).toBe('1件');
  });

  it('progress is said with its fraction, and links are called links', () => {
    expect(words.progress.lessons(22, 25, 88)).toBe('22/25 · 88 %');
    expect(words.progress.links(1, 3, 33)).toBe('1/3 links · 33 %');
    expect(words.progress.spokenLessons(1, 1, 100)).toBe('1 of 1 lesson done, 100 percent');
  });
});

describe('findingSentence', () => {
  it('counts what is open in a chapter that was ticked early', () => {
    expect(finding('ticked-early', 'Traits', 3)).toBe('“Traits” is ticked, but 3 lessons in it are open.');
    expect(finding('ticked-early', 'Traits', 1)).toBe('“Traits” is ticked, but 1 lesson in it is open.');
  });

  it('leaves what the note says as it stands there', () => {
    expect(finding('empty-course', '$& <b>$1</b>')).toBe('“$& <b>$1</b>” has no lessons yet.');
  });

  it('names both labels of a link only where they differ', () => {
    expect(finding('duplicate-link', 'Calculus 3', 'Linear algebra')).toContain('and “Linear algebra”');
    expect(finding('duplicate-link', 'Calculus 3', 'Calculus 3')).toBe('“Calculus 3” is listed twice.');
  });

  it.each(['size', 'depth', 'paragraph', 'items'])('says why a note is too large: %s', (reason) => {
    expect(finding('too-large', reason)).toMatch(/^This note is too large to track: .{10,}\.$/u);
  });
});
