import { Session } from 'node:inspector';

// How much work the core does, counted and not timed: every run of a function, a branch or the body of a loop is a step. Only what
// is loaded after this file is counted branch by branch, so it is imported first.

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The steps that our code and the Markdown parser took since this was last asked. */
export function stepsTaken(): number {
  let steps = 0;
  // A session answers its own thread at once.
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!/\/src\/core\/|\/micromark/u.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}
