import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Dashboard } from '../../../src/core/dashboard';
import { unroll } from '../../../src/host/dashboard/unroll';
import { modelOf } from '../../views/shown';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const courses = (many: number): string =>
  Array.from({ length: many }, (_, n) => `# Course ${n}\n- [ ] Lesson\n`).join('\n');
const dashboard = (many: number): Dashboard => modelOf({ 'A.md': courses(many), 'B.md': '# Other\n- [ ] b\n' });

function unrolling(first: Dashboard) {
  const model = signal(first);
  return { model, ...unroll(model, { win: window }) };
}

it('draws some courses first, and some more in each frame, until all are there', () => {
  const { many } = unrolling(dashboard(50));
  const drawn = [many.value];
  for (let frames = 0; frames < 4; frames += 1) {
    vi.advanceTimersToNextFrame();
    drawn.push(many.value);
  }
  expect(drawn).toEqual([20, 40, 60, Infinity, Infinity]);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for the first look to be over before it begins', () => {
  const { model, many } = unrolling({ ...dashboard(0), phase: 'looking' });
  vi.advanceTimersToNextFrame();
  expect([many.value, vi.getTimerCount()]).toEqual([20, 0]);
  model.value = dashboard(50);
  vi.advanceTimersToNextFrame();
  expect(many.value).toBe(40);
});

it('takes nothing away again once it stands, whatever comes', () => {
  const { model, many } = unrolling(dashboard(1));
  vi.advanceTimersToNextFrame();
  model.value = dashboard(500);
  expect(many.value).toBe(Infinity);
});

it('draws all at once for somebody who asks for it', () => {
  const { many, all } = unrolling(dashboard(50));
  all();
  expect([many.value, vi.getTimerCount()]).toEqual([Infinity, 0]);
});

it('asks for no further frame when the leaf is closed', () => {
  const { many, stop } = unrolling(dashboard(50));
  stop();
  vi.advanceTimersToNextFrame();
  expect([many.value, vi.getTimerCount()]).toEqual([20, 0]);
});
