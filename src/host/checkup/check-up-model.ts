import { computed, type ReadonlySignal } from '@preact/signals-core';
import { checkUpOf, type CheckUp } from '../../core/checkup/check-up';
import type { Settings } from '../../core/settings';
import type { Library } from '../../library/library';
import type { Sources } from '../sources/sources';
import type { TickingDesk } from '../ticking/ticking-desk';
import type { CheckUpState } from './check-up-state';

interface Parts {
  readonly library: Pick<Library, 'checked' | 'textOf'>;
  readonly sources: Pick<Sources, 'looking' | 'paths'>;
  readonly desk: Pick<TickingDesk, 'readOnly'>;
  readonly settings: ReadonlySignal<Pick<Settings, 'ignoredFindings'>>;
}

/** The check-up as one value that follows the library and what the user ignores. */
export function checkUpModel(
  { library, sources, desk: { readOnly }, settings }: Parts,
  { only, areIgnoredShown }: Pick<CheckUpState, 'only' | 'areIgnoredShown'>,
): ReadonlySignal<CheckUp> {
  const ids = computed(() => settings.value.ignoredFindings);
  const ignored = computed(() => new Set(ids.value));
  return computed(() => {
    const looked = sources.looking.value;
    return checkUpOf({
      phase: looked ? 'looking' : sources.paths.value.size === 0 ? 'nothing-tracked' : 'ready',
      notes: looked ? [] : library.checked.value,
      textOf: (path) => library.textOf(path),
      locks: readOnly.locks.value,
      only: only.value,
      ignored: ignored.value,
      areIgnoredShown: areIgnoredShown.value,
    });
  });
}
