/** What can be done with a lesson, in its menu and as a command. */
export const deeds = {
  done: 'Complete lesson',
  open: 'Reopen lesson',
  doing: 'Mark lesson as doing',
  deferred: 'Defer lesson',
  dropped: 'Drop lesson',
  skip: 'Skip for now',
};
