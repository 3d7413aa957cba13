import { describe, expect, it } from 'vitest';
import { pluralIn } from '../../src/i18n/plural';
import { wordsFor } from '../../src/i18n/words-for';

const words = wordsFor('en');

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
