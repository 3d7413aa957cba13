/** The source in which a lesson is typed; it comes first, so that its card is near the top. */
export const typedNote = 'Area 0/Note 0.md';

/** The lesson that is typed, the only one of its course, and so the next one there. */
export const typedLesson = '- [ ] Typing';
