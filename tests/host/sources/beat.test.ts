import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBeat } from '../../../src/host/sources/beat';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often a beat acts in a second in which it is asked all the time and every act takes so many milliseconds. */
function beatsInASecond(takes: number): number {
  let beats = 0;
  const beat = createBeat(() => {
    beats += 1;
    vi.advanceTimersByTime(takes);
    return false;
  });
  const end = Date.now() + 1_000;
  while (Date.now() < end) {
    beat.soon();
    vi.advanceTimersByTime(5);
  }
  beat.stop();
  return beats;
}

it('acts at once, then eight times a second at most', () => {
  expect(beatsInASecond(0)).toBe(9);
});

it('leaves the app three quarters of the time, however long an act takes', () => {
  expect(beatsInASecond(100)).toBe(3);
});

it('goes on after an act that failed', () => {
  const act = vi.fn<() => boolean>().mockImplementationOnce(() => {
    throw new Error('a note that cannot be read');
  });
  const beat = createBeat(act);
  expect(beat.soon).toThrow();
  vi.advanceTimersByTime(125);
  beat.soon();
  expect(act).toHaveBeenCalledTimes(2);
});

it('does nothing more once it is stopped, not even when that happens in an act that leaves something to do', () => {
  const act = vi.fn(() => {
    beat.stop();
    vi.advanceTimersByTime(100);
    return true;
  });
  const beat = createBeat(act);
  beat.soon();
  vi.advanceTimersByTime(10_000);
  beat.soon();
  expect([act.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

it('rests two seconds at most, whatever held an act up', () => {
  let held = 60_000;
  const act = vi.fn(() => {
    vi.advanceTimersByTime(held);
    held = 0;
    return true;
  });
  createBeat(act).soon();
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(2);
});

it('acts at once where it has rested', () => {
  const act = vi.fn(() => false);
  createBeat(act).soon();
  expect(act).toHaveBeenCalledOnce();
});
