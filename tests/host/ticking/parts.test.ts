import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { NoteCourses } from '../../../src/core/course/types';
import { createPending } from '../../../src/host/ticking/pending';
import { createSkips } from '../../../src/host/ticking/skips';
import { tasksPluginIn } from '../../../src/host/ticking/tasks-plugin';
import { lessonsIn, only, read } from '../../core/course/read';

describe('what is being written', () => {
  it('is known by its id until it is written, and the same wish meanwhile does nothing', async () => {
    const pending = createPending();
    let finish = (): void => undefined;
    const first = pending.during(
      'a',
      'done',
      () =>
        new Promise<string>(
          (done) =>
            (finish = () => {
              done('written');
            }),
        ),
      'no',
    );
    expect([...pending.ids.value]).toEqual(['a']);
    expect(await pending.during('a', 'done', () => Promise.resolve('again'), 'no')).toBe('no');
    expect(await pending.during('a', 'open', () => Promise.resolve('back'), 'no')).toBe('back');
    expect(pending.wishFor('a')).toBe('done');
    finish();
    expect(await first).toBe('written');
    expect([...pending.ids.value]).toEqual([]);
  });

  it('is forgotten also where it fails', async () => {
    const pending = createPending();
    await expect(pending.during('a', 'done', () => Promise.reject(new Error('EIO')), null)).rejects.toThrow('EIO');
    expect(pending.ids.value.size).toBe(0);
  });
});

describe('lessons skipped for now', () => {
  const device = (
    saved: unknown,
  ): { saved: unknown; load: () => unknown; save: (key: string, value: unknown) => void } => {
    const one = { saved, load: () => one.saved, save: (_: string, value: unknown) => (one.saved = value) };
    return one;
  };
  const text = '- [ ] a\n- [ ] b';
  const [a] = lessonsIn(only(text));
  if (!a) throw new Error('There is a lesson.');

  it('are remembered by the device, and forgotten when the notes say so', () => {
    const store = device(null);
    const notes = signal<readonly NoteCourses[] | null>(null);
    const skips = createSkips(store);
    const stop = skips.follow(() => notes.value);
    skips.skip(a);
    expect([...createSkips(store).ids.value]).toEqual([a.id]);
    notes.value = [read(text)];
    expect([...skips.ids.value]).toEqual([a.id]);
    notes.value = [read('- [x] a\n- [ ] b')];
    expect([...skips.ids.value]).toEqual([]);
    expect(store.saved).toEqual([]);
    stop();
  });

  it.each([null, 'x', {}, [1, ['a'], ['a', 1], ['a', 'b', 'c'], null]])('what is no skip is not read: %j', (saved) => {
    expect(createSkips(device(saved)).ids.value.size).toBe(0);
  });
});

describe('the Tasks plugin', () => {
  it('is there only where it is enabled and has its way of ticking', () => {
    for (const app of [{}, { plugins: null }, { plugins: { plugins: { 'obsidian-tasks-plugin': {} } } }]) {
      expect(tasksPluginIn(app)).toBeNull();
    }
    const apiV1 = {
      mark: '[x]',
      executeToggleTaskDoneCommand(line: string, path: string) {
        return `${line} ${this.mark} ${path}`;
      },
    };
    const toggle = tasksPluginIn({ plugins: { plugins: { 'obsidian-tasks-plugin': { apiV1 } } } });
    expect(toggle?.('line', 'A.md')).toBe('line [x] A.md');
  });

  it('that answers with something else than text is not believed', () => {
    const apiV1 = { executeToggleTaskDoneCommand: () => 1 };
    expect(tasksPluginIn({ plugins: { plugins: { 'obsidian-tasks-plugin': { apiV1 } } } })?.('a', 'b')).toBe('');
  });
});
