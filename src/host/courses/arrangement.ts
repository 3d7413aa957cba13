import { findingIdsIn } from '../../core/checkup/check-up';
import {
  chooseLevel,
  choosePolicy,
  hide,
  ignoreFinding,
  pin,
  pinBefore,
  pinInOrder,
  withoutGone,
  type CourseWishes,
  type Gone,
} from '../../core/course-wishes';
import type { NextPolicy } from '../../core/course/types';
import type { ChosenLevel } from '../../core/course/rules';
import type { Settings } from '../../core/settings';
import type { Library } from '../../library/library';
import type { SettingsStore } from '../settings/settings-store';

/** What the user wishes for single courses and findings: it changes the settings, never a note. */
export interface Arrangement {
  /** The wishes as they are now. */
  wishes(): CourseWishes;
  pin(id: string, isPinned: boolean): void;
  /** Puts a course among the pinned ones in the place of another; at their end where that is null. */
  pinBefore(id: string, before: string | null): void;
  /** Puts courses before all that are pinned, in this order; gives the way to take that back. */
  pinInOrder(ids: readonly string[]): () => void;
  hide(id: string, isHidden: boolean): void;
  ignoreFinding(id: string, isIgnored: boolean): void;
  /** Null takes the choice back. */
  choosePolicy(id: string, policy: NextPolicy | null): void;
  /** Null takes the choice back. */
  chooseLevel(path: string, level: ChosenLevel | null): void;
}

interface Parts {
  readonly store: Pick<SettingsStore, 'settings' | 'change'>;
  readonly library: Pick<Library, 'notes' | 'checked' | 'textOf'>;
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
      return isReady() ? withoutGone(wished, goneFrom(library, exists)) : wished;
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
    pinInOrder: (ids) => {
      const { pinned, hidden } = store.settings.value;
      change((settings) => pinInOrder(settings, ids));
      return () => {
        change((settings) => ({ ...settings, pinned, hidden }));
      };
    },
    hide: (id, isHidden) => {
      change((settings) => hide(settings, id, isHidden));
    },
    ignoreFinding: (id, isIgnored) => {
      change((settings) => ignoreFinding(settings, id, isIgnored));
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
function goneFrom(library: Parts['library'], exists: Parts['exists']): Gone {
  const { notes, checked } = library;
  const known = new Set(notes.value.flatMap(({ courses }) => courses.map(({ id }) => id)));
  const read = new Set(notes.value.flatMap(({ path, tooLarge }) => (tooLarge ? [] : path)));
  const noteIn = (id: string): string | undefined => /^.*?\.md(?=[/^])/su.exec(id)?.[0];
  return {
    course(id) {
      if (known.has(id)) return false;
      const path = noteIn(id);
      // Without a note it is the course of a folder: there as long as its notes are, of which the library knows.
      return path === undefined || read.has(path) || !exists(path);
    },
    note: (path) => !exists(path),
    finding(id) {
      const path = noteIn(id) ?? '';
      const text = library.textOf(path);
      // Of a note that is not read nobody knows what is in it.
      if (text === null) return !exists(path);
      const note = checked.value.find((one) => one.path === path);
      return note !== undefined && !findingIdsIn(note, text).includes(id);
    },
  };
}
