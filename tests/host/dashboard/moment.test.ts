import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { createMoment } from '../../../src/host/dashboard/moment';
import { modelOf } from '../../views/shown';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('ends by itself, whether or not a card is there to show it, and leaves no timer behind', () => {
  const notes = signal(modelOf({ 'A.md': '# A\n- [ ] a\n' }).notes);
  const watched = { notes, looking: signal(null), settings: signal(defaultSettings) };
  const moment = createMoment(watched, () => true);
  const stop = moment.follow();
  notes.value = modelOf({ 'A.md': '# A\n- [x] a\n' }).notes;
  expect(moment.of.value).toBe('A.md/a');
  vi.advanceTimersByTime(5_000);
  expect(moment.of.value).toBeNull();
  notes.value = modelOf({ 'A.md': '# A\n- [ ] a\n' }).notes;
  notes.value = modelOf({ 'A.md': '# A\n- [x] a\n' }).notes;
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
