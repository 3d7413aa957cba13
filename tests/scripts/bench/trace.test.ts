import { describe, expect, it } from 'vitest';
import { longestTask, marks } from '../../../scripts/bench/in-chromium/trace';

const page = { pid: 1, tid: 7 };
const task = (ts: number, dur: number, more: object = {}): object => ({
  name: 'RunTask',
  ...page,
  ts,
  dur,
  tdur: dur / 2,
  ...more,
});
const mark = (name: string, ts: number): object => ({ name, ...page, ts });
const trace = (...events: readonly object[]): string =>
  JSON.stringify({ traceEvents: [mark(marks.from, 1_000), ...events, mark(marks.to, 90_000)] });

describe('the longest task of a trace', () => {
  it('is told in milliseconds, by the wall and by the processor, which need not be the same task', () => {
    const tasks = [task(2_000, 30_000), task(40_000, 20_000, { tdur: 19_000 })];
    expect(longestTask(trace(...tasks))).toEqual({ task: 30, taskCpu: 19 });
  });

  it('is one of the page, between the marks', () => {
    const others = [
      task(0, 500),
      task(2_000, 80_000, { tid: 8 }),
      task(2_000, 80_000, { pid: 2 }),
      task(95_000, 80_000),
      task(2_000, 80_000, { name: 'Layout' }),
    ];
    expect(longestTask(trace(...others, task(3_000, 4_000)))).toEqual({ task: 4, taskCpu: 2 });
  });

  it('is not made up where there is none', () => {
    expect(() => longestTask(trace())).toThrow('no tasks');
    expect(() => longestTask('{"traceEvents":[]}')).toThrow('when it began');
  });
});
