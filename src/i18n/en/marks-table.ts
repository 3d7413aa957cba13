import { plural } from './counted';

/** The page of the settings where marks get their meanings. */
export const marksTable = {
  name: 'Marks',
  desc: 'What the character between the brackets of a task means: which lessons are done, dropped, or come first.',
  count: (count: number) => plural(count, { one: '# mark', other: '# marks' }),
  blank: '[ ]',
  blankDesc: 'A blank is always open. So is a mark that is not in the list.',
  tasks: 'Statuses of another plugin',
  tasksDesc:
    'Tasks is enabled. Where its statuses say something else about a mark, they decide. Change them in the settings of that plugin.',
  tasksSays: (meaning: string) => `The Tasks plugin decides: ${meaning}.`,
  none: 'No marks. Every task is open.',
  means: {
    open: 'Counts as open.',
    done: 'Counts as done.',
    doing: 'Open, and next before all others.',
    deferred: 'Open, and next only when nothing else is.',
    dropped: 'Leaves the total, and is never next.',
    important: 'Open, and shown as important.',
    question: 'Open, and shown as a question.',
    unknown: 'Counts as open.',
  },
  meaningOf: (mark: string) => `Meaning of “${mark}”`,
  add: 'Add a mark',
  addYes: 'Add',
  mark: 'Mark',
  markDesc: 'The one character between the brackets. It may be an emoji.',
  meaning: 'Meaning',
  objections: {
    'not-a-mark': (text: string) =>
      text === '' ? 'Type a character first.' : `“${text}” is not one character that can stand between the brackets.`,
    'there-already': (mark: string) => `“${mark}” is in the list already.`,
    'too-many': () => 'There are 200 marks already.',
  },
  reset: 'Restore the marks',
  resetDesc: 'Every mark gets the meaning that it had at first.',
  resetTitle: 'Restore the marks?',
  resetText:
    'The marks that you added are taken off the list, and all others mean what they meant at first. No note changes.',
  resetYes: 'Restore',
};
