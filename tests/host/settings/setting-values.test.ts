import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import {
  controlValue,
  objectionTo,
  withControlValue,
  type ControlKey,
} from '../../../src/host/settings/setting-values';
import { en } from '../../../src/i18n/en';

const keys: readonly ControlKey[] = [
  'tag',
  'counted',
  'tickedChapter',
  'policy',
  'courseLevel',
  'lexicon',
  'doneProperties',
  'doneValues',
  'openValue',
  'folder-Maths',
  'completeChapters',
  'doneDate',
  'celebrate',
];

describe('the controls of the settings', () => {
  it.each(keys)('%s set to what it shows changes nothing', (key) => {
    const shown = controlValue(defaultSettings, key);
    const settings = { ...defaultSettings, folders: ['Maths'] };
    expect(withControlValue(settings, key, shown)).toEqual(settings);
  });

  it.each<[ControlKey, string, Partial<typeof defaultSettings>]>([
    ['tag', ' #Course ', { tag: 'Course' }],
    ['counted', 'all', { counted: 'all' }],
    ['courseLevel', '2', { courseLevel: '2' }],
    ['lexicon', 'done, fertig ,, ✅', { lexicon: ['done', 'fertig', '✅'] }],
    ['doneProperties', 'gelesen, ', { doneProperties: ['gelesen'] }],
    ['openValue', ' to do ', { openValue: 'to do' }],
    ['folder-Maths/I', 'course', { folders: ['Maths/I'], courseFolders: ['Maths/I'] }],
  ])('%s takes “%s”', (key, value, expected) => {
    expect(withControlValue(defaultSettings, key, value)).toEqual({ ...defaultSettings, ...expected });
  });

  it.each<[string, unknown]>([
    ['counted', 'everything'],
    ['courseLevel', '7'],
    ['tag', 7],
    ['celebrate', 'yes'],
    ['counted', true],
    ['marks', 'x'],
    ['notes', 'a.md'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('%s does not take %j', (key, value) => {
    expect(withControlValue(defaultSettings, key, value)).toEqual(defaultSettings);
  });

  it('a folder is read note by note again once that is chosen', () => {
    const chosen = { ...defaultSettings, folders: ['Maths', 'Art'], courseFolders: ['Maths', 'Art'] };
    expect(controlValue(chosen, 'folder-Maths')).toBe('course');
    expect(withControlValue(chosen, 'folder-Maths', 'notes').courseFolders).toEqual(['Art']);
  });

  it('what is on or off is switched', () => {
    expect(withControlValue(defaultSettings, 'celebrate', false)).toEqual({ ...defaultSettings, celebrate: false });
  });

  it('says what is wrong with a tag', () => {
    expect(objectionTo('tag', 'two words', en)).toBe('A tag has no spaces and no commas.');
    expect([objectionTo('tag', '#course/maths', en), objectionTo('lexicon', ',', en)]).toEqual([null, null]);
  });
});
