import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf, type Settings } from '../../../src/core/settings';
import { createArrangement } from '../../../src/host/courses/arrangement';
import { createLibrary } from '../../../src/library/library';

function desk(given: Partial<Settings> = {}, { isReady = true } = {}) {
  const settings = signal<Settings>({ ...defaultSettings, ...given });
  const change = (edit: (now: Settings) => Settings): void => {
    settings.value = edit(settings.value);
  };
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  library.put({ path: 'A.md', text: '# a\n- [ ] x\n# b\n- [ ] y\n', properties: {} });
  library.put({ path: 'B.md', text: '# c\n- [ ] z\n-[ ] slip\n\n- [ ]\n', properties: {} });
  const inVault = new Set(['A.md', 'B.md', 'Untracked.md']);
  const exists = (path: string): boolean => inVault.has(path);
  const arrangement = createArrangement({ store: { settings, change }, library, exists, isReady: () => isReady });
  return { arrangement, settings };
}

describe('what the user wishes for single courses', () => {
  const old = ['A.md/a', 'A.md/gone', 'Deleted.md/c', 'Untracked.md/d'];

  it('is kept as long as the course may come back, and forgotten with the next wish once it is gone for good', () => {
    const { arrangement, settings } = desk({ pinned: old, levels: [['Deleted.md', '2']] });
    expect(settings.value.pinned).toEqual(old);
    arrangement.pin('A.md/b', true);
    expect(settings.value.pinned).toEqual(['A.md/a', 'Untracked.md/d', 'A.md/b']);
    expect(settings.value.levels).toEqual([]);
  });

  it('is not forgotten while nobody knows yet which courses there are', () => {
    const { arrangement, settings } = desk({ pinned: old }, { isReady: false });
    arrangement.hide('A.md/b', true);
    expect(settings.value).toMatchObject({ pinned: old, hidden: ['A.md/b'] });
  });
});

describe('findings that the user does not want to see', () => {
  const slip = 'B.md/not-a-task/-[ ] slip';

  it('are forgotten once their line or their note is gone for good, and nothing else is', () => {
    const others = ['B.md/not-a-task/-[ ] other', 'Deleted.md/empty-task/- [ ]', 'Untracked.md/empty-task/- [ ]'];
    const { arrangement, settings } = desk({ ignoredFindings: [slip, ...others] });
    arrangement.ignoreFinding('B.md/empty-task/- [ ]', true);
    expect(settings.value.ignoredFindings).toEqual([slip, 'Untracked.md/empty-task/- [ ]', 'B.md/empty-task/- [ ]']);
    arrangement.ignoreFinding(slip, false);
    expect(settings.value.ignoredFindings).toEqual(['Untracked.md/empty-task/- [ ]', 'B.md/empty-task/- [ ]']);
  });
});

it('an order that was taken is given back as it was', () => {
  const { arrangement, settings } = desk({ pinned: ['B.md/c'], hidden: ['A.md/b'] });
  const undo = arrangement.pinInOrder(['A.md/b', 'B.md/c']);
  expect(settings.value).toMatchObject({ pinned: ['A.md/b', 'B.md/c'], hidden: [] });
  undo();
  expect(settings.value).toMatchObject({ pinned: ['B.md/c'], hidden: ['A.md/b'] });
});
