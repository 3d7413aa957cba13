import { computed, type ReadonlySignal } from '@preact/signals-core';
import { dashboardOf, type Dashboard } from '../../core/dashboard';
import type { CourseWishes } from '../../core/course-wishes';
import { searchFor } from '../../core/shown/search-course';
import type { Library } from '../../library/library';
import type { Sources } from '../sources/sources';
import type { TickingDesk } from '../ticking/ticking-desk';
import type { DashboardState } from './dashboard-state';
import type { Folds } from './folds';

interface Parts {
  readonly library: Pick<Library, 'notes' | 'queue'>;
  readonly sources: Pick<Sources, 'looking' | 'paths' | 'unreadable' | 'copies' | 'offers'>;
  readonly folds: Pick<Folds, 'toggled'>;
  readonly desk: Pick<TickingDesk, 'pending' | 'readOnly'>;
  readonly today: ReadonlySignal<string>;
  readonly settings: ReadonlySignal<Pick<CourseWishes, 'pinned' | 'hidden'>>;
}

/** The dashboard as one value that follows the parts; `leaf`, `sights` and `finished` are the leaf's own. */
export function dashboardModel(
  { library, sources, folds, desk: { pending, readOnly }, today, settings }: Parts,
  leaf: DashboardState,
  sights: ReadonlySignal<Dashboard['sights']>,
  finished: ReadonlySignal<string | null>,
): ReadonlySignal<Dashboard> {
  const pinned = computed(() => settings.value.pinned);
  const hidden = computed(() => settings.value.hidden);
  const isHidden = computed(() => new Set(hidden.value));
  const search = computed(() => leaf.words.value && searchFor(leaf.words.value));
  return computed(() => {
    const looked = sources.looking.value;
    // While sources come in one by one, nobody wants to see the numbers jump.
    const [notes, queue] = looked ? [[], []] : [library.notes.value, library.queue.value];
    return dashboardOf({
      phase: looked ? 'looking' : sources.paths.value.size === 0 ? 'nothing-tracked' : 'ready',
      looked: looked ?? { done: 0, total: 0 },
      notes,
      queue,
      unreadable: [...sources.unreadable.value],
      copies: [...sources.copies.value],
      offers: sources.offers.value,
      toggled: folds.toggled.value,
      isWide: leaf.isWide.value,
      open: leaf.open.value,
      active: leaf.active.value,
      wish: leaf.wish.value,
      search: search.value,
      typed: leaf.typed.value,
      sights: sights.value,
      pending: pending.value,
      locks: readOnly.locks.value,
      today: today.value,
      pinned: pinned.value,
      hidden: isHidden.value,
      finished: finished.value,
    });
  });
}
