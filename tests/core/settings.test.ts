import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, rulesOf, settingsVersion, writeSettings } from '../../src/core/settings';

const read = (json: string): ReturnType<typeof readSettings> => readSettings(JSON.parse(json));

describe('readSettings', () => {
  it.each(['[]', '"x"', '0', 'false', 'null', '[{"version":1}]'])('%s is not settings at all', (json) => {
    expect(read(json)).toMatchObject({ verdict: 'broken', settings: defaultSettings });
  });

  it.each(['{"version":-1}', '{"version":0}', '{"version":1.5}', '{"version":"1"}', '{"version":1e999}'])(
    'a version is never guessed: %s',
    (json) => {
      expect(read(json)).toMatchObject({ verdict: 'broken', settings: defaultSettings });
    },
  );

  it('an empty object is settings that nobody changed yet', () => {
    expect(read('{}')).toEqual({ settings: defaultSettings, verdict: 'ok', mended: [], unknown: new Map() });
  });

  it('of a newer version, what is known is read', () => {
    const reading = read('{"version":999,"tag":"course","future":{"a":1}}');
    expect(reading).toMatchObject({ verdict: 'newer', settings: { tag: 'course' } });
  });

  it('each field stands for itself: a wrong one gets its default and is named, the others are kept', () => {
    const reading = read('{"version":1,"notes":"x","folders":{"0":"a"},"counted":"none","tag":"course"}');
    expect(reading.settings).toEqual({ ...defaultSettings, tag: 'course' });
    expect(reading.mended).toEqual(['notes', 'folders', 'counted']);
  });

  it('of a version without folder courses all notes of a folder stay by themselves', () => {
    const reading = read('{"version":1,"folders":["Maths"],"courseFolders":"Maths","doneValues":[1]}');
    expect(reading.settings).toEqual({ ...defaultSettings, folders: ['Maths'] });
    expect(reading.mended).toEqual(['courseFolders', 'doneValues']);
    expect(read('{"version":1,"folders":["Maths"]}').mended).toEqual([]);
  });

  it.each(['completeChapters', 'doneDate'] as const)('what ticking does is one of a few words: %s', (name) => {
    expect(read(`{"${name}":"off"}`).settings[name]).toBe('off');
    expect(read(`{"${name}":true}`)).toMatchObject({ mended: [name], settings: defaultSettings });
  });

  it.each([
    ['two characters', '[["xx","done"]]'],
    ['nothing', '[["","done"]]'],
    ['a bracket', '[["]","done"]]'],
    ['a backslash', '[["\\\\","done"]]'],
    ['a tab', '[["\\t","done"]]'],
    ['a zero-width space', '[["\u200b","done"]]'],
    ['a meaning that is none', '[["x","finished"]]'],
  ])('a mark that no task can have is refused: %s', (_, marks) => {
    expect(read(`{"marks":${marks}}`)).toMatchObject({ mended: ['marks'], settings: { marks: defaultSettings.marks } });
  });

  it('an emoji is one mark although it is two code units', () => {
    expect(read('{"marks":[["🟢","done"]]}').settings.marks).toEqual([['🟢', 'done']]);
  });

  it('a hundred thousand notes are bounded', () => {
    const reading = readSettings({ notes: Array.from({ length: 100_000 }, (_, n) => `${n}.md`) });
    expect(reading).toMatchObject({ mended: ['notes'], settings: { notes: [] } });
  });

  it('the last of two equal keys wins', () => {
    expect(read('{"counted":"all","counted":"chapters"}').settings.counted).toBe('chapters');
  });
});

describe('unknown keys', () => {
  it('survive a round trip', () => {
    const { settings, unknown } = read('{"version":1,"zz":{"keep":true},"tag":"course"}');
    expect(writeSettings(settings, unknown)).toMatchObject({
      zz: { keep: true },
      tag: 'course',
      version: settingsVersion,
    });
  });

  it('survive also where all objects have something of that name', () => {
    const { settings, unknown } = read('{"toString":1,"hasOwnProperty":[2]}');
    expect(JSON.stringify(writeSettings(settings, unknown))).toContain('"toString":1,"hasOwnProperty":[2]');
  });

  it('can never stand in for a known one', () => {
    expect(writeSettings(defaultSettings, new Map([['tag', 'planted']]))).toMatchObject({ tag: '' });
  });

  it('are dropped and named where they are huge or deeper than any stack', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(read(`{"note":"${'a'.repeat(10_000_000)}"}`)).toMatchObject({ mended: ['note'], unknown: new Map() });
    expect(read(`{"deep":${deep}}`)).toMatchObject({ mended: ['deep'], unknown: new Map() });
  });

  it.each(['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"prototype":{}}'])(
    'cannot reach a prototype: %s',
    (json) => {
      const { settings, unknown } = read(json);
      const written = writeSettings(settings, unknown);
      expect(Object.hasOwn(written, '__proto__') || Object.hasOwn(written, 'constructor')).toBe(false);
      expect('polluted' in written || 'polluted' in settings || 'polluted' in {}).toBe(false);
    },
  );
});

describe('rulesOf', () => {
  it('a course level is a number, a word of the lexicon is in lower case, the last meaning of a mark counts', () => {
    const rules = rulesOf({
      ...defaultSettings,
      courseLevel: '3',
      lexicon: ['Fertig'],
      marks: [
        ['x', 'done'],
        ['x', 'dropped'],
      ],
    });
    expect(rules).toMatchObject({ courseLevel: 3, lexicon: new Set(['fertig']), marks: new Map([['x', 'dropped']]) });
  });

  it('settings written and read again are the same', () => {
    expect(readSettings(JSON.parse(JSON.stringify(writeSettings(defaultSettings, new Map()))))).toMatchObject({
      settings: defaultSettings,
      verdict: 'ok',
      mended: [],
    });
  });
});
