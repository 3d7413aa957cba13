import { plural } from './counted';

/** What a card says of a course besides its number. */
export const card = {
  doing: (count: number) => plural(count, { one: '# doing', other: '# doing' }),
  deferred: (count: number) => plural(count, { one: '# deferred', other: '# deferred' }),
  tickedEarlyHint: 'A chapter is ticked, and lessons below it are open.',
  readyToTick: (count: number) => plural(count, { one: '# ready to tick', other: '# ready to tick' }),
  readyToTickHint: 'Every lesson of a chapter is done, and the chapter is not ticked.',
  questions: (count: number) => plural(count, { one: '# question', other: '# questions' }),
  questionsHint: 'An open lesson is marked as a question.',
  dropped: (count: number) => plural(count, { one: '# dropped', other: '# dropped' }),
  droppedHint: 'What is dropped is not counted.',
  untouched: (days: number) => plural(days, { one: 'Untouched for # day', other: 'Untouched for # days' }),
  untouchedHint: 'No lesson has a later date of completion.',
};
