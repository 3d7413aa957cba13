/** The list of courses to choose from. */
export const suggester = {
  placeholder: 'Go to the next lesson of…',
  nothing: 'No course matches.',
};
