import type { App } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { askForMany } from '../../../src/host/ticking/ask-for-many';
import { en } from '../../../src/i18n/en';
import { answerQuestions } from './questions';

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = (): Promise<boolean> => askForMany({} as unknown as App, { lessons: 51, marks: 53, chapter: 'Book' }, en);

it('says how many lessons and marks it is about, and takes a click on the button for a yes', async () => {
  const asked = answerQuestions(() => en.ticking.tickManyYes);
  expect(await ask()).toBe(true);
  expect(asked).toEqual([
    { title: 'Tick 51 lessons?', content: en.ticking.tickManyHow(53, 'Book'), cancel: en.ticking.cancel },
  ]);
  expect(en.ticking.tickManyHow(53, 'Book')).toContain('53 marks in “Book”');
});

it('closed in any other way it was a no', async () => {
  answerQuestions(() => null);
  expect(await ask()).toBe(false);
});
