import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, rulesOf, writeSettings } from '../../../src/core/settings';
import {
  givenMeanings,
  objectionToMark,
  rowsOf,
  withMark,
  withMeaning,
  withoutMark,
} from '../../../src/host/settings/marks-table';

const { marks } = defaultSettings;

/** What somebody may type into the field, or find in the table. */
const anyMark = fc.oneof(
  fc.constantFrom(' ', 'x', 'X', '/', '-', '🟢', '❤️', '[', ']', '\\', '', 'xx', '\t', '\u200b', '\ud800', 'é', '__proto__'),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
  fc.string({ unit: 'binary', maxLength: 2 }),
); // prettier-ignore
const anyMeaning = fc.constantFrom(...givenMeanings);
const anyEdit = fc.oneof(
  fc.record({ edit: fc.constant(withMark), mark: anyMark, meaning: anyMeaning }),
  fc.record({ edit: fc.constant(withMeaning), mark: anyMark, meaning: anyMeaning }),
  fc.record({ edit: fc.constant(withoutMark), mark: anyMark, meaning: anyMeaning }),
);

describe('the table of marks', () => {
  it('whatever is done to it, the settings can be read again as they are, and no mark is there twice', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        const table = edits.reduce((now, { edit, mark, meaning }) => edit(now, mark, meaning), marks);
        const settings = { ...defaultSettings, marks: table };
        const reading = readSettings(JSON.parse(JSON.stringify(writeSettings(settings, new Map()))));
        expect(reading.settings).toEqual(settings);
        expect(reading.mended).toEqual([]);
        expect(new Set(table.map(([mark]) => mark)).size).toBe(table.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a mark has the meaning it was given last, and none once it is taken away', () => {
    fc.assert(
      fc.property(anyMark, anyMeaning, anyMeaning, (mark, first, last) => {
        const added = withMark(marks, mark, first);
        fc.pre(added !== marks);
        expect(new Map(withMeaning(added, mark, last)).get(mark)).toBe(last);
        expect(withoutMark(added, mark)).toEqual(marks);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a mark that means something else stays in its place', () => {
    expect(withMeaning(marks, 'x', 'doing').map(([mark]) => mark)).toEqual(marks.map(([mark]) => mark));
  });

  it('the blank is in no row while it means open, and cannot be taken away', () => {
    expect(rowsOf(marks)).toEqual(marks.filter(([mark]) => mark !== ' '));
    const odd = withMeaning(marks, ' ', 'done');
    expect(rowsOf(odd)).toEqual(odd);
    expect(withoutMark(odd, ' ')).toEqual(marks);
    expect(rulesOf({ ...defaultSettings, marks: withoutMark(marks, ' ') }).marks.get(' ')).toBe('open');
  });

  it.each([
    ['x', 'there-already'],
    [' ', 'there-already'],
    ['', 'not-a-mark'],
    ['xx', 'not-a-mark'],
    ['[', 'not-a-mark'],
    ['\\', 'not-a-mark'],
    ['\u0007', 'not-a-mark'],
    ['❤️', 'not-a-mark'],
    ['🟢', null],
    ['*', null],
  ])('of adding “%s” it says %s', (mark, objection) => {
    expect(objectionToMark(marks, mark)).toBe(objection);
  });

  it('takes no more marks than can be saved', () => {
    const full = Array.from({ length: 200 }, (_, n) => [String.fromCodePoint(0x4e00 + n), 'done'] as const);
    expect(objectionToMark(full, '*')).toBe('too-many');
    expect(readSettings({ marks: full }).mended).toEqual([]);
  });
});
