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

it('acts at once where it has rested', () => {
  const act = vi.fn(() => false);
  createBeat(act).soon();
  expect(act).toHaveBeenCalledOnce();
});
