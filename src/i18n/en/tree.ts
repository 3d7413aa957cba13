/** All that a course holds. */
export const tree = {
  /** A command; in the dashboard itself the menu of a course has it too. */
  showNext: 'Show next lesson in the dashboard',
};
