import { headings, tasks } from './counted';
import { track } from './names';

/** What is shown before anything is tracked. */
export const start = {
  heading: 'Track your first course',
  how: 'A course is a note you already have. Choose one and see where you are, what is next and what is left. Nothing in your notes changes until you tick it.',
  offers: 'These notes look like courses',
  offer: (taskCount: number, headingCount: number) => `${tasks(taskCount)} under ${headings(headingCount)}`,
  track: 'Track',
  trackNote: (title: string) => `Track ${title}`,
  dismissNote: (title: string) => `${title} is not a course`,
  noOffers: `No note looks like a course yet: headings with five or more tasks. Any other note can be tracked from its menu, with “${track}”.`,
};
