import type { Meaning } from '../core/course/types';
import type { Refusal } from '../core/edit/refusal';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** Sentences that point to the command name it as the palette does. */
const track = 'Track this note';
const plugin = 'Syllabus';

const lessons = (count: number): string => plural(count, { one: '# lesson', other: '# lessons' });
const links = (count: number): string => plural(count, { one: '# link', other: '# links' });
const tasks = (count: number): string => plural(count, { one: '# task', other: '# tasks' });
const headings = (count: number): string => plural(count, { one: '# heading', other: '# headings' });
const notes = (count: number): string => plural(count, { one: '# note', other: '# notes' });

const quoted = (titles: readonly string[]): string => listed.format(titles.map((title) => `“${title}”`));
const listed = new Intl.ListFormat('en');

const meanings: Record<Meaning, string> = {
  open: 'Open',
  done: 'Done',
  doing: 'Doing',
  dropped: 'Dropped',
  deferred: 'Deferred',
  important: 'Important',
  question: 'Question',
  unknown: 'Open, unknown mark',
};

const tooLarge = (path: string, why: string): string => `“${path}” is too large to track: ${why}`;

/** A sentence that names the lesson, the note, the reason and what to do. */
type RefusalWords = (lesson: string, note: string) => string;

/** Every word on screen, in English: the dictionary that others are measured by. */
/** What comes of every refusal that writes nothing. */
const left = (lesson: string): string => `so “${lesson}” was left as it is.`;

/** What comes of a write of which nobody knows. */
const unknown = (lesson: string): string =>
  `so it is not known whether “${lesson}” was changed. Look at the note, then try again.`;

/** What can be done with a lesson, in its menu and as a command. */
const deeds = {
  done: 'Complete lesson',
  open: 'Reopen lesson',
  doing: 'Mark lesson as doing',
  deferred: 'Defer lesson',
  dropped: 'Drop lesson',
  skip: 'Skip for now',
};

export const en = {
  progress: {
    fraction: (done: number, total: number) => `${done}/${total}`,
    percent: (percent: number) => `${percent} %`,
    linksPercent: (percent: number) => `${percent} % links`,
    lessons: (done: number, total: number, percent: number) => `${done}/${total} · ${percent} %`,
    links: (done: number, total: number, percent: number) => `${done}/${total} links · ${percent} %`,
    empty: 'No lessons yet',
    /** What a screen reader says of a bar. */
    spokenLessons: (done: number, total: number, percent: number) =>
      `${done} of ${lessons(total)} done, ${percent} percent`,
    spokenLinks: (done: number, total: number, percent: number) =>
      `${done} of ${links(total)} done, ${percent} percent`,
  },

  dashboard: {
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
    resources: links,
    unfold: (title: string) => `Show the lessons of ${title}`,
    fold: (title: string) => `Hide the lessons of ${title}`,
    tickedEarly: (count: number) => plural(count, { one: 'Ticked, # open', other: 'Ticked, # open' }),
    readyToTick: 'Ready to tick',
    practice: 'Practice',
    excluded: 'Not counted',
  },

  /** What a card says of a course besides its number. */
  card: {
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
  },

  /** How a screen reader says what a mark stands for. */
  meanings,

  /** Boxes and what is done with them. */
  ticking: {
    /** What a screen reader calls a box. */
    box: (title: string, meaning: Meaning) => `${title}, ${meanings[meaning].toLowerCase()}`,
    done: 'Done',
    doneWith: (lesson: string) => `Done with ${lesson}`,
    skip: 'Skip',
    skipLesson: (lesson: string) => `Skip ${lesson} for now`,
    locks: {
      'conflict-markers':
        'This note holds the marks of an unfinished merge. Finish the merge, and it can be ticked again.',
      'conflict-copy': 'Syncing made this copy for a conflict, so it is read only. Tick in the note itself.',
      'not-utf8':
        'This note is not valid UTF-8, so writing would damage it. Convert it to UTF-8, and it can be ticked again.',
    },
    undo: 'Undo',
    marked: {
      open: (lesson: string) => `“${lesson}” is open again.`,
      done: (lesson: string) => `“${lesson}” is done.`,
      doing: (lesson: string) => `“${lesson}” is being done.`,
      deferred: (lesson: string) => `“${lesson}” is deferred.`,
      dropped: (lesson: string) => `“${lesson}” is dropped.`,
    },
    skipped: (lesson: string, next: string) => `“${lesson}” is skipped for now. Next is “${next}”.`,
    courseDone: (course: string) => `Nothing is left to do in “${course}”.`,
    chapterTicked: (chapter: string, count: number) => `${lessons(count)} ticked in “${chapter}”.`,
    chaptersTicked: (chapters: readonly string[]) =>
      `${quoted(chapters)} ${plural(chapters.length, { one: 'is', other: 'are' })} ticked too.`,
    nothingToTick: (chapter: string) => `The lessons left in “${chapter}” have marks of your own, so none was ticked.`,
    chapterComplete: (chapters: readonly string[]) => `Every lesson of ${quoted(chapters)} is done.`,
    tickChapters: (count: number) => plural(count, { one: 'Tick the chapter', other: 'Tick the chapters' }),
    tickMany: (count: number, chapters: number) =>
      `Tick ${listed.format([
        ...(count > 0 ? [lessons(count)] : []),
        ...(chapters > 0 ? [plural(chapters, { one: '# chapter', other: '# chapters' })] : []),
      ])}?`,
    tickManyHow: (chapter: string) => `All at once, with “${chapter}”. It can be undone in one step.`,
    tickManyYes: 'Tick all',
    cancel: 'Cancel',
    menu: {
      ...deeds,
      goTo: 'Go to lesson',
      chapter: 'Complete chapter',
      reopenChapter: 'Reopen chapter',
      rest: (count: number) => `Tick ${plural(count, { one: '# open lesson', other: '# open lessons' })}`,
      goToChapter: 'Go to chapter',
      linkDone: 'Mark as done',
      linkOpen: 'Mark as not done',
    },
  },

  start: {
    heading: 'Track your first course',
    how: 'A course is a note you already have: headings are courses, tasks are lessons. Choose a note and see where you are, what is next and what is left. Nothing in your notes changes until you tick it.',
    offers: 'These notes look like courses',
    offer: (taskCount: number, headingCount: number) => `${tasks(taskCount)} under ${headings(headingCount)}`,
    track: 'Track',
    trackNote: (title: string) => `Track ${title}`,
    dismissNote: (title: string) => `${title} is not a course`,
    noOffers: `No note looks like a course yet: headings with five or more tasks. Any other note can be tracked from its menu, with “${track}”.`,
  },

  trouble: {
    heading: 'Not shown',
    unreadable: (path: string) => `“${path}” could not be read. Its courses return when it can be read again.`,
    copy: (path: string) =>
      `“${path}” is a copy that syncing made of a conflict, so it is not read. Put what you need of it into the note itself, then delete the copy.`,
    size: (path: string) => tooLarge(path, 'it is over 2 MB. Split it into several notes.'),
    depth: (path: string) => tooLarge(path, 'its lists and quotes are nested more than 64 deep.'),
    paragraph: (path: string) => tooLarge(path, 'one paragraph has more than 2,000 lines.'),
    items: (path: string) =>
      tooLarge(
        path,
        'one part of it has more than 5,000 list items amid quotes, code or the like. Headings in between split it.',
      ),
  },

  commands: {
    nextLesson: 'Next lesson',
    nextElsewhere: 'Next lesson in another course…',
    whatIsLeft: 'What is left…',
    openDashboard: 'Open dashboard',
    track,
    stopTracking: 'Stop tracking this note',
    trackFolder: 'Track this folder as one course',
    stopTrackingFolder: 'Stop tracking this folder',
    completeAndGoOn: 'Complete lesson and go on',
    ...deeds,
  },

  notices: {
    nothingNext: 'Nothing is left to do in the courses you track.',
    noteGone: (path: string) => `“${path}” is no longer there.`,
  },

  /** Why a lesson was left as it is, and what to do. */
  refusals: {
    'task-changed': (lesson: string, note: string) =>
      `“${lesson}” in “${note}” changed since it was shown, so it was left as it is. Look at it, then try again.`,
    'task-ambiguous': (lesson: string, note: string) =>
      `“${lesson}” stands in “${note}” more than once, and it is not clear which one is meant, so none was changed. Change it in the note.`,
    'conflict-markers': (lesson: string, note: string) =>
      `“${note}” holds the marks of an unfinished merge, ${left(lesson)} Finish the merge first.`,
    'not-utf8': (lesson: string, note: string) =>
      `“${note}” is not valid UTF-8 and writing would damage it, ${left(lesson)} Convert the note to UTF-8 first.`,
    'too-large': (lesson: string, note: string) =>
      `“${note}” is too large to track, ${left(lesson)} Split it into several notes.`,
    'line-says-more': (lesson: string, note: string) =>
      `The line “${lesson}” in “${note}” says more than its links, and a word beside them would change that, ${left(lesson)} Change it in the note.`,
    'tasks-plugin': (lesson: string, note: string) =>
      `The Tasks plugin would make something else of “${lesson}” in “${note}”, so it was left as it is. Change it in the note.`,
    'not-a-mark': (lesson: string, note: string) =>
      `The mark for “${lesson}” in “${note}” is not one character that can stand between the brackets, so nothing was changed. Choose another in the settings.`,
    'property-odd': (lesson: string, note: string) =>
      `The property cannot be changed safely in “${note}”, ${left(lesson)} Change it there.`,
    'unsaved-elsewhere': (lesson: string, note: string) =>
      `“${note}” has changes in another view that are not saved yet, ${left(lesson)} Save the note first, then try again.`,
    'conflict-copy': (lesson: string, note: string) =>
      `“${note}” is a copy that syncing made, ${left(lesson)} Tick it in the note itself.`,
    'note-gone': (lesson: string, note: string) =>
      `“${note}” is no longer there, so “${lesson}” could not be changed. Bring the note back, then try again.`,
    'read-failed': (lesson: string, note: string) =>
      `“${note}” could not be read, ${left(lesson)} Check that the note opens, then try again.`,
    'write-failed': (lesson: string, note: string) =>
      `“${note}” could not be written, ${left(lesson)} Check that the disk has space and that no other program holds the note, then try again.`,
    'half-written': (lesson: string, note: string) =>
      `The disk took only a part of “${note}” when “${lesson}” was changed. Do not edit the note: restore it from file recovery first.`,
    'outcome-unknown': (lesson: string, note: string) =>
      `The disk reported an error in writing “${note}”, ${unknown(lesson)}`,
    'no-answer': (lesson: string, note: string) => `“${note}” did not answer for ten seconds, ${unknown(lesson)}`,
  } satisfies Record<Refusal, unknown> & Record<string, RefusalWords>,

  /** The list of what is left to do. */
  left: {
    show: (progress: string, count: number) => `${progress}, ${plural(count, { one: '# left', other: '# left' })}`,
    within: (count: number, title: string) => `${plural(count, { one: '# left', other: '# left' })} in ${title}`,
    placeholder: (count: number) =>
      plural(count, { one: '# left: search by title or chapter…', other: '# left: search by title or chapter…' }),
    nothing: 'Nothing that is left matches.',
    nothingLeft: 'Nothing is left to do here.',
    skipped: 'Skipped',
  },

  suggester: {
    placeholder: 'Go to the next lesson of…',
    nothing: 'No course matches.',
  },

  statusBar: {
    course: (title: string, progress: string) => (progress === '' ? title : `${title} ${progress}`),
    next: (course: string, lesson: string) => `${course} · ${lesson}`,
  },

  settings: {
    tagged: 'Tagged notes',
    notes: 'Notes',
    notesEmpty: `No notes yet. Open a note and run “${track}”, or add one here.`,
    addNote: 'Add a note',
    folders: 'Folders',
    foldersEmpty: 'No folders yet. Every note in a folder listed here is read as courses.',
    addFolder: 'Add a folder',
    folderOptions: { notes: 'Each note by itself', course: 'All notes are one course' },
    ignored: 'Notes left out',
    ignoredDesc: 'These are neither read as courses nor offered, whatever folder, tag or property they have.',
    vaultRoot: 'Whole vault',
    tag: {
      name: 'Tag',
      desc: 'Notes with this tag are read as courses. Notes with the property “courses: true” always are. Leave empty for none.',
    },
    tagWrong: 'A tag has no spaces and no commas.',
    counting: 'Counting',
    counted: {
      name: 'What is counted',
      desc: 'Lessons are the tasks without tasks below them. Counting chapters or every box changes every number you see.',
      options: { lessons: 'Lessons', chapters: 'Tasks at the top of each list', all: 'Every box' },
    },
    tickedChapter: {
      name: 'A ticked chapter with open lessons',
      desc: 'Either the lessons decide what is done, or the tick of the chapter covers all that is below it.',
      options: { lessons: 'The lessons decide', covers: 'The tick covers them' },
    },
    policy: {
      name: 'Which lesson is next',
      desc: 'After gaps, either the first open lesson is next, or the one after the last lesson you finished.',
      options: { 'first-open': 'The first open lesson', 'after-latest': 'The one after the last done' },
    },
    courseLevel: {
      name: 'Which headings are courses',
      desc: 'Automatic takes the highest level of heading in each note. A single note decides for itself with the property “course-level”.',
      options: {
        auto: 'Automatic',
        '1': 'Level 1',
        '2': 'Level 2',
        '3': 'Level 3',
        '4': 'Level 4',
        '5': 'Level 5',
        '6': 'Level 6',
        note: 'The whole note is one course',
      },
    },
    marks: 'Marks',
    marksHow: 'Write the characters between the brackets, with blanks between them.',
    marksDesc: {
      done: 'Lessons with these marks count as done.',
      doing: 'Lessons with these marks come next before all others.',
      dropped: 'Lessons with these marks leave the total and are never next.',
      deferred: 'Lessons with these marks are next only when nothing else is open.',
      important: 'Lessons with these marks are open, and shown as important.',
      question: 'Lessons with these marks are open, and shown as a question.',
    },
    markWrong: (text: string) => `“${text}” is not one character that can stand between the brackets.`,
    markTwice: (mark: string) => `The mark “${mark}” has two meanings.`,
    noteLessons: 'Notes as lessons',
    doneProperties: {
      name: 'Properties',
      desc: 'They say whether a note without tasks is done, in a folder that is one course.',
    },
    doneValues: { name: 'Words for done', desc: 'The first one is written.' },
    openValue: { name: 'Word for open', desc: 'Written when it is reopened.' },
    ticking: 'Ticking',
    completeChapters: {
      name: 'After the last lesson of a chapter',
      desc: 'What happens to the chapter once all its lessons are done.',
      options: { off: 'Nothing', ask: 'Ask whether to tick it', auto: 'Tick it too' },
    },
    doneDate: {
      name: 'Done date',
      desc: 'Written at the end of a lesson when it is ticked here, and taken away when it is reopened. Tasks decides instead where that plugin is enabled.',
      options: { off: 'None', emoji: '✅ 2026-01-31', field: '[completion:: 2026-01-31]' },
    },
    lexicon: {
      name: 'Words for a finished link',
      desc: 'One of these words alone beside a link says that you finished it. Separate them with commas.',
    },
  },

  store: {
    unreadable: `${plugin} could not read its settings, so it will not save any. Nothing was overwritten. Reload the plugin to try again.`,
    broken: (copy: string | null) =>
      `The settings of ${plugin} are damaged, so it will not save any. Nothing was overwritten${copy === null ? '' : `; a copy is in “${copy}”`}.`,
    newer: `The settings were written by a later version of ${plugin}, so this version will not save any. Please update the plugin.`,
    mended: (fields: readonly string[]) =>
      `Some settings of ${plugin} had a wrong form and are at their defaults: ${fields.join(', ')}.`,
    notSaved: `This change holds until you close the app: ${plugin} does not save settings at the moment.`,
    saveFailed: `The settings of ${plugin} could not be saved. The change holds until you close the app.`,
    reset: 'Reset settings',
    wasReset: `The settings of ${plugin} are at their defaults and will be saved again.`,
    resetFailed: 'The settings were not reset, because no copy of the damaged file could be made.',
  },
};
