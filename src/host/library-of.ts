import { computed, signal } from '@preact/signals-core';
import { noMemory } from '../core/course/queue';
import { rulesOf, type Settings } from '../core/settings';
import { createLibrary, type Library } from '../library/library';
import type { SettingsStore } from './settings/settings-store';
import type { Today } from './today';

/** The library under the rules that the user set, on the day it is. Nothing is pinned or remembered yet. */
export function libraryOf({ settings }: SettingsStore, { day }: Today): Library {
  // Every note is counted again when the rules change, so tracking another note must not look like a change of them.
  let counted = settings.value;
  const counting = computed(() => {
    if (rulesIn(settings.value) !== rulesIn(counted)) counted = settings.value;
    return counted;
  });
  return createLibrary({ rules: computed(() => rulesOf(counting.value)), today: day, memory: signal(noMemory) });
}

function rulesIn(settings: Settings): string {
  return JSON.stringify({ ...settings, notes: [], folders: [], ignored: [], tag: '' });
}
