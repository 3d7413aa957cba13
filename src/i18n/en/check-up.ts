import type { FindingKind } from '../../core/course/types';
import { notes, plural } from './counted';

const things = (count: number): string => plural(count, { one: '# thing', other: '# things' });

/** The check-up: what stands in notes otherwise than it was meant, and what can be done about it. */
export const checkUp = {
  name: 'Check-up',
  open: 'Open check-up',
  checkNote: 'Check this note',
  found: (count: number, inNotes: number) => `${things(count)} to look at in ${notes(inNotes)}`,
  nothing: 'Nothing to look at: every line is read as it was meant.',
  nothingTracked: 'No note is tracked yet. Track a note with courses, and it can be checked here.',
  onlyNote: (note: string) => `Only “${note}”`,
  allNotes: 'All notes',
  line: (line: number) => `Line ${line}`,
  /** Spoken for the buttons of a finding, so that they can be told apart. */
  inLine: (deed: string, line: number) => `${deed}, line ${line}`,
  other: {
    'duplicate-title': (line: number) => `The first one is in line ${line}`,
    'duplicate-link': (line: number) => `It stands in line ${line}, too`,
    'similar-course': () => 'Go to the course',
  },
  fixes: {
    'make-heading': 'Make it a heading…',
    'make-task': 'Make it a task…',
    'remove-line': 'Remove the line…',
    tick: 'Tick the chapter…',
    'tick-rest': 'Tick what is open…',
    reopen: 'Reopen the chapter…',
  },
  fixAll: (count: number) => `Mend ${plural(count, { one: '# line', other: '# lines' })}…`,
  /** What to do where nothing is done by a button. */
  hints: {
    'looks-like-heading': 'Put the # in front of the link, in a line of its own.',
    'not-a-task': 'Write a list marker, a box with one character, a blank, and the text.',
    'empty-task': 'Write what is to be done behind the box, or take the line out.',
    'ticked-early': 'Tick the open lessons, or open the chapter again.',
    'ready-to-tick': 'Tick the chapter.',
    'unknown-mark': 'Give the mark a meaning in the settings, under marks, or write another one.',
    unclosed: 'Close it with the same sign where it should end.',
    'duplicate-title': 'Give one of them another name, so that they can be told apart.',
    'duplicate-link': 'Take one of them out, unless both have their place.',
    'embed-cycle': 'Take the embed out of one of the notes.',
    'similar-course': 'If they are the same, the link can go into the course.',
    'empty-course': 'Write lessons below it: “- [ ] text”, one in each line.',
    'too-large': 'Split the note into several.',
  } satisfies Record<FindingKind, string>,
  ignore: 'Ignore',
  ignored: (count: number) => plural(count, { one: '# ignored', other: '# ignored' }),
  heed: 'Look at it again',
  preview: (note: string) => `Change “${note}”?`,
  before: 'Before',
  after: 'After',
  removed: 'The line is taken out.',
  apply: 'Change the note',
  mended: (count: number) => plural(count, { one: 'One line was mended.', other: '# lines were mended.' }),
};
