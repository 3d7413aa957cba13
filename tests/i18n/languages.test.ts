import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { wordsFor } from '../../src/i18n/words-for';
import { zh } from '../../src/i18n/zh';
import { notTaken, spoken } from './spoken';

/** What is the same in every language: names, signs, and what a note holds. */
const same = [
  'catalogue.kind.pdf',
  'dashboard.name',
  'marksTable.blank',
  'onboarding.format.0.text',
  'onboarding.format.1.text',
  'onboarding.format.2.text',
  'progress.fraction',
  'progress.lessons',
  'statusBar.course',
  'statusBar.next',
  'settings.doneDate.options.emoji',
  'settings.doneDate.options.field',
];

/** German took these words over as they are. */
const takenOver = ['name', 'kind.playlist', 'kind.video', 'kinds.playlist', 'kinds.video', 'kinds.pdf'];

describe.each([
  ['de', de, ['settings.tag.name', ...takenOver.map((name) => `catalogue.${name}`)]],
  ['zh', zh, []],
] as const)('in %s', (language, words, alike) => {
  const english = spoken(en);
  const said = spoken(words);

  it('Obsidian in that language gets it, whatever the region', () => {
    expect(wordsFor(language)).toBe(words);
    expect(wordsFor(`${language}-TW`)).toBe(words);
  });

  it('everything is said that is said in English, and nothing is empty', () => {
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [name, sentences] of said) for (const sentence of sentences) expect(sentence.trim(), name).not.toBe('');
  });

  it('nothing is left in English but names and signs', () => {
    const left = [...said]
      .filter(([name, sentences]) => sentences.join() === english.get(name)?.join())
      .map(([name]) => name);
    expect(left.filter((name) => !same.includes(name) && !(alike as readonly string[]).includes(name))).toEqual([]);
  });

  it('whatever English is told of, that language tells as well', () => {
    for (const [name, sentences] of english) {
      for (const [at, sentence] of sentences.entries()) {
        if (sentence === notTaken) continue;
        const there = (text: string) => ['ALPHA', 'BETA'].filter((value) => text.includes(value));
        expect(there(said.get(name)?.[at] ?? ''), name).toEqual(there(sentence));
      }
    }
  });

  it('every refusal names the lesson and the note', () => {
    for (const refuse of Object.values(words.refusals)) {
      expect(refuse('ALPHA', 'BETA')).toContain('ALPHA');
      expect(refuse('ALPHA', 'BETA')).toContain('BETA');
    }
  });
});

describe('plural forms', () => {
  it('German has one of each, Chinese has one form', () => {
    expect([0, 1, 2].map(de.arrangement.hidden)).toEqual([
      '0 ausgeblendete Kurse',
      '1 ausgeblendeter Kurs',
      '2 ausgeblendete Kurse',
    ]);
    expect([1, 2].map(zh.arrangement.hidden)).toEqual(['1 门已隐藏的课程', '2 门已隐藏的课程']);
  });

  it('numbers, percentages and lists are written as the language writes them', () => {
    expect(de.catalogue.many(1234)).toBe('1.234 Links');
    expect(zh.catalogue.many(1234)).toBe('1,234 个链接');
    expect(de.progress.lessons(22, 25, 88)).toBe('22/25 · 88\u00a0%');
    expect(zh.progress.lessons(22, 25, 88)).toBe('22/25 · 88%');
    expect(de.ticking.chapterComplete(['A', 'B'])).toBe('Alle Lektionen von „A“ und „B“ sind erledigt.');
    expect(zh.ticking.chapterComplete(['A', 'B'])).toBe('“A”和“B”的课已全部完成。');
  });
});
