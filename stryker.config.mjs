/** Breaks the code that decides, asks for and makes changes of notes, one small break at a time, and sees whether a test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/core/edit/**/*.ts',
    'src/host/note-writer/**/*.ts',
    'src/host/ticking/**/*.ts',
    'src/host/lessons/course-at.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A break that never ends is one that was noticed; a machine that is busy is none.
  timeoutMS: 30_000,
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/docs', '/main.js'],
  tempDirName: 'dist/mutation/work',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
