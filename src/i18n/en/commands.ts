import { deeds } from './deeds';
import { track } from './names';

/** Commands in the palette, and the same words in menus. */
export const commands = {
  nextLesson: 'Next lesson',
  nextElsewhere: 'Next lesson in another course…',
  whatIsLeft: 'What is left…',
  openDashboard: 'Open dashboard',
  openPage: 'Open dashboard in a new tab',
  track,
  stopTracking: 'Stop tracking this note',
  trackFolder: 'Track this folder as one course',
  stopTrackingFolder: 'Stop tracking this folder',
  completeAndGoOn: 'Complete lesson and go on',
  ...deeds,
};
