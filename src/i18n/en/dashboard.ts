import { notes, plural } from './counted';
import { plugin } from './names';

/** The dashboard, save for what has a file of its own. */
export const dashboard = {
  name: plugin,
  looking: 'Reading your courses…',
  lookingAt: (done: number, total: number) => `Read ${done} of ${notes(total)}`,
  allCourses: 'All courses',
  resume: 'Resume',
  continue: 'Continue',
  continueWith: (lesson: string) => `Continue with ${lesson}`,
  allDone: 'Everything is done. Time for a new course?',
  next: 'Next',
  laterOn: 'The rest starts on a later day.',
  deferred: 'Deferred',
  deferredHint: 'Only deferred lessons are left in this course.',
  skipped: (count: number) => plural(count, { one: '# skipped', other: '# skipped' }),
  skippedHint: (count: number) =>
    plural(count, {
      one: '# open lesson comes before one that is done.',
      other: '# open lessons come before one that is done.',
    }),
  afterLatest: 'Continue after latest',
  afterLatestWith: (lesson: string) => `Continue after latest, with ${lesson}`,
  timeLeft: (minutes: number) =>
    minutes < 90
      ? plural(minutes, { one: '# minute left', other: '# minutes left' })
      : plural(Math.round(minutes / 60), { one: 'about # hour left', other: 'about # hours left' }),
  unfold: (title: string) => `Show the lessons of ${title}`,
  fold: (title: string) => `Hide the lessons of ${title}`,
  tickedEarly: (count: number) => plural(count, { one: 'Ticked, # open', other: 'Ticked, # open' }),
  readyToTick: 'Ready to tick',
  practice: 'Practice',
  excluded: 'Not counted',
};
