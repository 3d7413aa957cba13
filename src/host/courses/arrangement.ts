import {
  chooseLevel,
  choosePolicy,
  hide,
  pin,
  pinBefore,
  withoutGone,
  type CourseWishes,
} from '../../core/course-wishes';
import type { NextPolicy } from '../../core/course/types';
import type { ChosenLevel } from '../../core/course/rules';
import type { Settings } from '../../core/settings';
import type { Library } from '../../library/library';
import type { SettingsStore } from '../settings/settings-store';

/** What the user wishes for single courses: it changes the settings, never a note. */
export interface Arrangement {
  /** The wishes as they are now. */
  wishes(): CourseWishes;
  pin(id: string, isPinned: boolean): void;
  /** Puts a course among the pinned ones in the place of another; at their end where that is null. */
  pinBefore(id: string, before: string | null): void;
  hide(id: string, isHidden: boolean): void;
  /** Null takes the choice back. */
  choosePolicy(id: string, policy: NextPolicy | null): void;
  /** Null takes the choice back. */
  chooseLevel(path: string, level: ChosenLevel | null): void;
}

interface Parts {
  readonly store: Pick<SettingsStore, 'settings' | 'change'>;
  readonly library: Pick<Library, 'notes'>;
  /** Whether a note of this path is in the vault. */
  readonly exists: (path: string) => boolean;
  /** Whether every source was read: before, nobody knows which courses there are. */
  readonly isReady: () => boolean;
}

/**
 * Each wish is kept by the course's identity, in the settings. Wishes for courses that are gone for good are forgotten when the next one is
 * made, and at no other time: settings are written only because the user changed something.
 */
export function createArrangement({ store, library, exists, isReady }: Parts): Arrangement {
  const change = (edit: (settings: Settings) => Settings): void => {
    store.change((settings) => {
      const wished = edit(settings);
      return isReady() ? withoutGone(wished, goneFrom(library.notes.value, exists)) : wished;
    });
  };
  return {
    wishes: () => store.settings.value,
    pin: (id, isPinned) => {
      change((settings) => pin(settings, id, isPinned));
    },
    pinBefore: (id, before) => {
      change((settings) => pinBefore(settings, id, before));
    },
    hide: (id, isHidden) => {
      change((settings) => hide(settings, id, isHidden));
    },
    choosePolicy: (id, policy) => {
      change((settings) => choosePolicy(settings, id, policy));
    },
    chooseLevel: (path, level) => {
      change((settings) => chooseLevel(settings, path, level));
    },
  };
}

/** A course is gone for good when its note was read and lacks it, or is no longer in the vault; an id begins with the path of its note. */
function goneFrom(
  notes: Library['notes']['value'],
  exists: (path: string) => boolean,
): Parameters<typeof withoutGone>[1] {
  const known = new Set(notes.flatMap(({ courses }) => courses.map(({ id }) => id)));
  const read = new Set(notes.flatMap(({ path, tooLarge }) => (tooLarge ? [] : path)));
  return {
    course(id) {
      if (known.has(id)) return false;
      const path = /^.*?\.md(?=[/^])/su.exec(id)?.[0];
      // Without a note it is the course of a folder: there as long as its notes are, of which the library knows.
      return path === undefined || read.has(path) || !exists(path);
    },
    note: (path) => !exists(path),
  };
}
