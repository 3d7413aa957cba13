import { defaultSettings, readSettings, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { trackFolder } from '../sources/tracking';
import { chosenMeanings, marksText, withMarksText, type ChosenMeaning } from './marks-text';

/** The settings that are one of several. */
export type ChoiceKey = 'counted' | 'tickedChapter' | 'policy' | 'courseLevel' | 'completeChapters' | 'doneDate';

/** The settings that are typed. */
export type TextKey = 'tag' | 'lexicon' | 'doneProperties' | 'doneValues' | 'openValue';

/** The keys of the controls in the settings tab: the plain settings, one per meaning of marks, and one per listed folder. */
export type ControlKey = ChoiceKey | TextKey | `marks-${ChosenMeaning}` | `folder-${string}`;

/** Lists of words. */
const lists = ['lexicon', 'doneProperties', 'doneValues'];

/** What a control shows. */
export function controlValue(settings: Settings, key: string): string | undefined {
  const meaning = meaningIn(key);
  if (meaning) return marksText(settings.marks, meaning);
  if (key.startsWith('folder-')) return settings.courseFolders.includes(key.slice(7)) ? 'course' : 'notes';
  const value: unknown = Object.hasOwn(settings, key) ? settings[key as keyof Settings] : undefined;
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : undefined;
}

/** The settings once a control has a new value; the same ones where the value is none that the setting can have. */
export function withControlValue(settings: Settings, key: string, value: unknown): Settings {
  if (typeof value !== 'string') return settings;
  const meaning = meaningIn(key);
  if (meaning) {
    const reading = withMarksText(settings.marks, meaning, value);
    return reading.kind === 'marks' ? { ...settings, marks: reading.marks } : settings;
  }
  if (key.startsWith('folder-')) return trackFolder(settings, key.slice(7), value === 'course' ? value : 'notes');
  const changed = readSettings({ ...settings, [key]: fieldOf(key, value) });
  return changed.mended.length === 0 && key in defaultSettings ? changed.settings : settings;
}

/** Why a control cannot have a value, in a sentence; null where it can. */
export function objectionTo(settings: Settings, key: ControlKey, value: string, words: Words): string | null {
  const meaning = meaningIn(key);
  if (key === 'tag') return /[\s,]/u.test(value.trim()) ? words.settings.tagWrong : null;
  if (!meaning) return null;
  const reading = withMarksText(settings.marks, meaning, value);
  if (reading.kind === 'not-a-mark') return words.settings.markWrong(reading.text);
  return reading.kind === 'two-meanings' ? words.settings.markTwice(reading.mark) : null;
}

function fieldOf(key: string, value: string): string | readonly string[] {
  const text = value.trim();
  if (!lists.includes(key)) return key === 'tag' ? text.replace(/^#/u, '') : text;
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function meaningIn(key: string): ChosenMeaning | undefined {
  return chosenMeanings.find((meaning) => key === `marks-${meaning}`);
}
