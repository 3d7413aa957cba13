import { track } from './names';

/** The settings tab. */
export const settings = {
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
  doneProperties: {
    name: 'Properties',
    desc: 'They say whether a note without tasks is done, in a folder that is one course.',
  },
  doneValues: {
    name: 'Words for done',
    desc: 'A property with one of these words makes its note done. The first one is written.',
  },
  openValue: { name: 'Word for open', desc: 'Written into the property when such a note is reopened.' },
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
};
