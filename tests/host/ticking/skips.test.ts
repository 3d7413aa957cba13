import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSkips } from '../../../src/host/ticking/skips';
import type { NoteCourses } from '../../../src/core/course/types';
import { createLibrary, type Library } from '../../../src/library/library';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';

const text = '# Sets\n- [ ] a\n- [ ] b ^own\n- [ ] c\n';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two lessons of `f/Course.md` skipped for now, one of them with an id of its own. */
function skipping() {
  const library: Library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  library.put({ path: 'f/Course.md', text, properties: {} });
  const skips = createSkips({ load: () => null, save: () => undefined });
  const lessons = (notes: readonly NoteCourses[]) =>
    notes.flatMap(({ courses }) => courses.flatMap(({ children }) => children));
  const skipped = (): readonly string[] =>
    lessons(library.notes.value).flatMap(({ id, title }) => (skips.ids.value.has(id) ? [title] : []));
  const stop = skips.follow(() => library.notes.value);
  for (const node of lessons(library.notes.value)) {
    if (node.type === 'lesson' && node.title !== 'c') skips.skip(node);
  }
  return { library, skips, skipped, stop };
}

describe('what is skipped for now', () => {
  it.each([
    ['note', 'f/Course.md', 'g/Other.md', 'g/Other.md'],
    ['folder', 'f', 'h/g', 'h/g/Course.md'],
  ])('goes along with its renamed %s, however late the notes tell', async (_, from, to, path) => {
    const { library, skips, skipped, stop } = skipping();
    expect(skipped()).toHaveLength(2);
    skips.renamed(from, to);
    library.drop('f/Course.md');
    await vi.advanceTimersByTimeAsync(500);
    library.put({ path, text, properties: {} });
    expect(skipped()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(skipped()).toHaveLength(2);
    library.rewrite(path, text.replace('[ ] a', '[/] a'));
    expect(skipped()).toHaveLength(1);
    stop();
  });

  it('stays where another note or folder is renamed', () => {
    const { skips, skipped, stop } = skipping();
    for (const from of ['Course.md', 'f/Cours', 'f/C', 'Co']) skips.renamed(from, 'x');
    expect([skipped().length, vi.getTimerCount()]).toEqual([2, 0]);
    skips.renamed('f', 'g');
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
