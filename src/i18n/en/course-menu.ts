/** The menu of a course. */
export const courseMenu = {
  more: (title: string) => `More options for ${title}`,
  goTo: 'Go to course',
  reveal: 'Unfold to the next lesson',
  left: 'What is left…',
  pin: 'Pin',
  unpin: 'Unpin',
  moveUp: 'Move up',
  moveDown: 'Move down',
  hide: 'Hide',
  show: 'Show again',
  afterLatest: 'Continue after the last lesson done',
  subHeadings: 'Treat sub-headings as courses',
  wholeNote: 'Treat the whole note as one course',
  usualHeadings: 'Use the usual headings as courses',
};
