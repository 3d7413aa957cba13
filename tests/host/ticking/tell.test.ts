import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTell } from '../../../src/host/ticking/tell';
import { en } from '../../../src/i18n/en';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

let now = 0;
beforeEach(() => {
  now = 0;
});
afterEach(() => {
  said.length = 0;
});

describe('what is said about ticking', () => {
  const sentence = (lesson: string): string => en.refusals['task-changed'](lesson, 'A/Course');

  it('a refusal names lesson and note; another one within three seconds takes its place, a later one comes below', () => {
    const tell = createTell(en, () => now);
    tell.refused('task-changed', 'a', 'A/Course.md');
    now = 2_999;
    tell.refused('task-changed', 'b', 'A/Course.md');
    expect(notices()).toEqual([sentence('b')]);
    now = 3_000;
    tell.refused('task-changed', 'c', 'A/Course.md');
    expect(notices()).toEqual([sentence('b'), sentence('c')]);
    expect(said.map((one) => one.duration)).toEqual([8_000, 8_000]);
  });

  it('a refusal that was clicked away is no place for the next one', () => {
    const tell = createTell(en, () => now);
    tell.refused('task-changed', 'a', 'A/Course.md');
    const [first] = said;
    if (first) first.isShown = false;
    tell.refused('task-changed', 'b', 'A/Course.md');
    expect(notices()).toEqual([sentence('a'), sentence('b')]);
  });

  it('what was done takes the place of what was done before, and of no refusal', () => {
    const tell = createTell(en, () => now);
    tell.refused('task-changed', 'a', 'A.md notes/Course.md');
    expect(said[0]?.actions).toEqual([]);
    tell.done('First.', []);
    tell.done('Second.', []);
    expect(said.map((one) => [one.sentence, one.isShown])).toEqual([
      [en.refusals['task-changed']('a', 'A.md notes/Course'), true],
      ['First.', false],
      ['Second.', true],
    ]);
    expect(said.at(-1)?.duration).toBe(8_000);
  });

  it('at the end nothing is left that has buttons', () => {
    const tell = createTell(en, () => now);
    tell.end();
    tell.done('First.', [{ text: 'Undo', run: () => undefined }]);
    tell.end();
    expect(said.map(({ isShown }) => isShown)).toEqual([false]);
  });
});
