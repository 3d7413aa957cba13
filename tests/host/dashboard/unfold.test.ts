import { describe, expect, it } from 'vitest';
import { dashboardState, type DashboardState } from '../../../src/host/dashboard/dashboard-state';
import { createFolds, type Folds } from '../../../src/host/dashboard/folds';
import { unfold } from '../../../src/host/dashboard/unfold';
import type { Device } from '../../../src/host/device';
import { modelOf } from '../../views/shown';

const [course] = modelOf({ 'A.md': '# A\n- [ ] b\n    - [ ] c\n' }).notes[0]?.courses ?? [];
if (!course) throw new Error('The note has no course.');
const [chapter] = course.children;
const device: Device = { load: () => null, save: () => undefined };

const opened = (
  isWide: boolean,
): { folds: Folds; leaf: DashboardState; set: (isWanted: boolean, all?: boolean) => void } => {
  const folds = createFolds(device);
  const leaf = dashboardState(device, () => undefined);
  leaf.isWide.value = isWide;
  const el = document.createElement('div');
  return {
    folds,
    leaf,
    set: (isWanted, all = false) => {
      unfold(course, isWanted, all, { folds, leaf, el });
    },
  };
};

describe('unfolding a course', () => {
  it('in a wide leaf opens it there, and no other leaf notices', () => {
    const { folds, leaf, set } = opened(true);
    set(true);
    expect([leaf.open.value, leaf.raw['open'], folds.toggled.value.size]).toEqual([course.id, course.id, 0]);
    set(false);
    expect([leaf.open.value, folds.toggled.value.size]).toEqual([null, 0]);
  });

  it('in a narrow leaf is remembered on the device, and twice is as once', () => {
    const { folds, leaf, set } = opened(false);
    set(true);
    set(true);
    expect([leaf.open.value, [...folds.toggled.value]]).toEqual([null, [course.id]]);
    set(false);
    set(false);
    expect(folds.toggled.value.size).toBe(0);
  });

  it('one that was opened while the leaf was wide is folded like any other when it is narrow', () => {
    const { folds, leaf, set } = opened(true);
    set(true);
    leaf.isWide.value = false;
    set(false);
    expect([leaf.open.value, folds.toggled.value.size]).toEqual([null, 0]);
  });

  it.each([true, false])('with all that it holds unfolds its chapters, too (wide: %s)', (isWide) => {
    const { folds, set } = opened(isWide);
    set(true, true);
    expect(folds.toggled.value.has(chapter?.id ?? '')).toBe(true);
    set(false, true);
    expect(folds.toggled.value.size).toBe(0);
  });
});

describe('what a leaf has open', () => {
  it('comes back with its state, and goes along with a note that is renamed', () => {
    const before = dashboardState(device, () => undefined);
    before.show(course.id);
    const after = dashboardState(device, () => undefined);
    after.read({ ...before.raw, later: 1 });
    expect(after.open.value).toBe(course.id);
    after.renamed('A.md', 'B.md');
    expect([after.open.value, after.raw]).toEqual(['B.md/a', { open: 'B.md/a', later: 1 }]);
  });

  it('is nothing where the state says something else than an id', () => {
    const leaf = dashboardState(device, () => undefined);
    leaf.read({ open: 7 });
    expect(leaf.open.value).toBeNull();
  });
});
