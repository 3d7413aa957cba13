import type { App } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { askForMany } from '../../../src/host/ticking/ask-for-many';
import { en } from '../../../src/i18n/en';
import { answerQuestions } from './questions';

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = (): Promise<boolean> => askForMany({} as unknown as App, { lessons: 51, chapters: 2, chapter: 'Book' }, en);

it('says how many lessons and chapters it is about, and takes a click on the button for a yes', async () => {
  const asked = answerQuestions(() => en.ticking.tickManyYes);
  expect(await ask()).toBe(true);
  expect(asked).toEqual([
    {
      title: 'Tick 51 lessons and 2 chapters?',
      content: 'All at once, with “Book”. It can be undone in one step.',
      cancel: en.ticking.cancel,
    },
  ]);
});

it('closed in any other way it was a no', async () => {
  answerQuestions(() => null);
  expect(await ask()).toBe(false);
});

it('names neither lessons nor chapters where there are none', () => {
  expect([en.ticking.tickMany(51, 0), en.ticking.tickMany(0, 51)]).toEqual(['Tick 51 lessons?', 'Tick 51 chapters?']);
  expect(en.ticking.tickMany(1, 1)).toBe('Tick 1 lesson and 1 chapter?');
});
