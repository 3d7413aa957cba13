/** Short answers to a command. */
export const notices = {
  nothingNext: 'Nothing is left to do in the courses you track.',
  noteGone: (path: string) => `“${path}” is no longer there.`,
};
