import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, rulesOf, writeSettings } from '../../../src/core/settings';
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
  'marks-done',
  'marks-doing',
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
    ['marks-done', 'xx'],
    ['marks-done', 'x /'],
    ['notes', 'a.md'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('%s does not take %j', (key, value) => {
    expect(withControlValue(defaultSettings, key, value)).toEqual(defaultSettings);
  });

  it('marks are told apart by blanks, an emoji is one mark, and the settings can be read again', () => {
    const changed = withControlValue(defaultSettings, 'marks-done', 'x  🟢 x');
    expect(controlValue(changed, 'marks-done')).toBe('x 🟢');
    expect(rulesOf(changed).marks.get('🟢')).toBe('done');
    expect(rulesOf(changed).marks.has('X')).toBe(false);
    expect(readSettings(writeSettings(changed, new Map())).mended).toEqual([]);
  });

  it('a folder is read note by note again once that is chosen', () => {
    const chosen = { ...defaultSettings, folders: ['Maths', 'Art'], courseFolders: ['Maths', 'Art'] };
    expect(controlValue(chosen, 'folder-Maths')).toBe('course');
    expect(withControlValue(chosen, 'folder-Maths', 'notes').courseFolders).toEqual(['Art']);
  });

  it('a meaning may have no mark at all', () => {
    expect(rulesOf(withControlValue(defaultSettings, 'marks-question', '')).marks.has('?')).toBe(false);
  });

  it('says what is wrong with a mark or a tag', () => {
    const objection = (key: ControlKey, value: string): string | null => objectionTo(defaultSettings, key, value, en);
    expect(objection('marks-done', 'x done')).toBe('“done” is not one character that can stand between the brackets.');
    expect(objection('marks-done', 'x ]')).toContain('“]”');
    expect(objection('marks-done', 'x /')).toBe('The mark “/” has two meanings.');
    expect(objection('tag', 'two words')).toBe('A tag has no spaces and no commas.');
    expect([objection('marks-done', 'x ✔'), objection('tag', '#course/maths'), objection('lexicon', ',')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
