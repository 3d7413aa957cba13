/** How the settings are laid out: groups, pages, and beginning anew. */
export const settingsPages = {
  dashboard: 'Dashboard',
  celebrate: {
    name: 'Mark the end of a course',
    desc: 'When the last lesson of a course is done, its bar glows for a moment. Never with reduced motion.',
  },
  reading: 'How notes are read',
  counting: {
    name: 'Counting',
    desc: 'What is a course, what is a lesson, and when a link is finished.',
  },
  noteLessons: {
    name: 'Notes as lessons',
    desc: 'Which properties say that a whole note is done, where a folder is one course.',
  },
  reset: 'Reset',
  resetAll: {
    name: 'Reset all settings',
    desc: 'Everything on these pages goes back to how it was at first. You choose whether your courses stay tracked.',
  },
  resetTitle: 'Reset all settings?',
  resetText:
    'Counting, marks, ticking and whatever else you set go back to their defaults. Your courses stay tracked, and no note changes. A copy of the settings is kept in the folder of the plugin.',
  resetAlso: 'Forget my courses as well, with all decisions about single ones',
  resetYes: 'Reset',
  wasReset: 'The settings are at their defaults.',
  resetFailed: 'The settings were not reset, because no copy of them could be made.',
};
