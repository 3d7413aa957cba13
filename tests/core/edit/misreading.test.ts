import { expect, it, vi } from 'vitest';
import { plan } from '../../../src/core/edit/plan';

/** A reader that is wrong about where marks stand: a unit too early, as it would be where a byte order mark is not counted. */
vi.mock(import('../../../src/core/edit/task-lines'), async (importOriginal) => {
  const { taskLines } = await importOriginal();
  return {
    taskLines: (text, tree) => taskLines(text, tree).map((task) => ({ ...task, markOffset: task.markOffset - 1 })),
  };
});

it('a mark is only written where the very characters stand that were read', () => {
  for (const text of ['- [ ] a', '- [🔥] a']) {
    const made = plan(text, [{ task: { text, markOffset: text.indexOf('[') }, wanted: 'x' }], { isUtf8: true });
    expect(made).toEqual({ type: 'refused', reason: 'task-changed' });
  }
});
