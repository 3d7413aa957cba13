import { computed } from '@preact/signals-core';
import { noMemory } from '../core/course/queue';
import { rulesOf, type Settings } from '../core/settings';
import type { Words } from '../i18n/words';
import { createLibrary, type Library } from '../library/library';
import type { SettingsStore } from './settings/settings-store';
import type { Links } from './sources/links';
import type { Skips } from './ticking/skips';
import type { Today } from './today';

/** The library under the rules that the user set, on the day it is, without what is skipped for now. */
export function libraryOf(
  { settings }: Pick<SettingsStore, 'settings'>,
  { day }: Today,
  skips: Skips,
  { resolve }: Links,
  { nameless }: Words,
): Library {
  // Every note is counted again when the rules change, so tracking another note must not look like a change of them.
  let counted = settings.value;
  const counting = computed(() => {
    if (rulesIn(settings.value) !== rulesIn(counted)) counted = settings.value;
    return counted;
  });
  const pinned = computed(() => settings.value.pinned);
  const hidden = computed(() => new Set(settings.value.hidden));
  const memory = computed(() => ({
    ...noMemory,
    pinned: pinned.value,
    hidden: hidden.value,
    skips: skips.ids.value,
  }));
  return createLibrary({ rules: computed(() => rulesOf(counting.value, nameless)), today: day, memory, resolve });
}

function rulesIn(settings: Settings): string {
  return JSON.stringify({
    ...settings,
    notes: [],
    folders: [],
    courseFolders: [],
    ignored: [],
    tag: '',
    pinned: [],
    hidden: [],
    ignoredFindings: [],
    celebrate: true,
  });
}
