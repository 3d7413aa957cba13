import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createFolds } from '../../../src/host/dashboard/folds';
import type { Device } from '../../../src/host/device';

/** Storage that keeps JSON, as the browser's does. */
function device(saved?: unknown): Device & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  if (saved !== undefined) kept.set('syllabus-toggled', JSON.stringify(saved));
  return {
    kept,
    load: (key) => JSON.parse(kept.get(key) ?? 'null') as unknown,
    save: (key, value) => void kept.set(key, JSON.stringify(value)),
  };
}

describe('folds', () => {
  it('are remembered on the device, and toggled twice are as before', () => {
    const here = device();
    const folds = createFolds(here);
    folds.toggle('a');
    folds.toggle('b');
    folds.toggle('a');
    expect([...folds.toggled.value]).toEqual(['b']);
    expect([...createFolds(here).toggled.value]).toEqual(['b']);
  });

  it('several are toggled in one step', () => {
    const folds = createFolds(device(['a']));
    let steps = -1;
    const stop = effect(() => {
      steps += folds.toggled.value.size > 0 ? 1 : 0;
    });
    folds.toggle('a', 'b', 'c');
    folds.toggle();
    stop();
    expect([[...folds.toggled.value], steps]).toEqual([['b', 'c'], 1]);
  });

  it.each(['text', 7, { a: 1 }, [1, null, 'b']])('take what is sensible from what was kept: %j', (saved) => {
    expect([...createFolds(device(saved)).toggled.value]).toEqual(Array.isArray(saved) ? ['b'] : []);
  });

  it('forget the oldest before they fill the storage', () => {
    const folds = createFolds(device(Array.from({ length: 2_000 }, (_, n) => `${n}`)));
    folds.toggle('new');
    expect(folds.toggled.value.size).toBe(2_000);
    expect([folds.toggled.value.has('0'), folds.toggled.value.has('new')]).toEqual([false, true]);
  });

  it('go along with a note or folder that is renamed', () => {
    const here = device();
    const folds = createFolds(here);
    for (const id of ['f/Sets.md/course/a', 'g/Sets.md/course/a']) folds.toggle(id);
    folds.renamed('f/Sets.md', 'f/Orders.md');
    expect([...folds.toggled.value]).toEqual(['f/Orders.md/course/a', 'g/Sets.md/course/a']);
    folds.renamed('f', 'h');
    expect([...createFolds(here).toggled.value]).toEqual(['h/Orders.md/course/a', 'g/Sets.md/course/a']);
  });
});
