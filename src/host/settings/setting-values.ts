import { defaultSettings, readSettings, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { trackFolder } from '../sources/tracking';

/** The settings that are one of several. */
export type ChoiceKey = 'counted' | 'tickedChapter' | 'policy' | 'courseLevel' | 'completeChapters' | 'doneDate';

/** The settings that are typed. */
export type TextKey = 'tag' | 'lexicon' | 'doneProperties' | 'doneValues' | 'openValue';

/** The settings that are on or off. */
type ToggleKey = 'celebrate' | 'importPlaylists';

/** The keys of the controls in the settings tab: the plain settings, and one per listed folder. */
export type ControlKey = ChoiceKey | TextKey | ToggleKey | `folder-${string}`;

/** Lists of words. */
const lists = ['lexicon', 'doneProperties', 'doneValues'];

/** What a control shows. */
export function controlValue(settings: Settings, key: string): string | boolean | undefined {
  if (key.startsWith('folder-')) return settings.courseFolders.includes(key.slice(7)) ? 'course' : 'notes';
  const value: unknown = Object.hasOwn(settings, key) ? settings[key as keyof Settings] : undefined;
  if (lists.includes(key)) return (value as readonly string[]).join(', ');
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** The settings once a control has a new value; the same ones where the value is none that the setting can have. */
export function withControlValue(settings: Settings, key: string, value: unknown): Settings {
  if (key.startsWith('folder-')) return trackFolder(settings, key.slice(7), value === 'course' ? value : 'notes');
  if (controlValue(settings, key) === undefined) return settings;
  const changed = readSettings({ ...settings, [key]: typeof value === 'string' ? fieldOf(key, value) : value });
  return changed.mended.length === 0 && key in defaultSettings ? changed.settings : settings;
}

/** Why a control cannot have a value, in a sentence; null where it can. */
export function objectionTo(key: ControlKey, value: string, words: Words): string | null {
  return key === 'tag' && /[\s,]/u.test(value.trim()) ? words.settings.tagWrong : null;
}

function fieldOf(key: string, value: string): string | readonly string[] {
  const text = value.trim();
  if (!lists.includes(key)) return key === 'tag' ? text.replace(/^#/u, '') : text;
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
