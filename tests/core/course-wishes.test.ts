import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseLevel,
  choosePolicy,
  hide,
  ignoreFinding,
  pin,
  pinBefore,
  pinInOrder,
  withoutGone,
  withRenamed,
  type CourseWishes,
} from '../../src/core/course-wishes';
import { defaultSettings, readSettings, writeSettings } from '../../src/core/settings';

const none: CourseWishes = { pinned: [], hidden: [], policies: [], levels: [], ignoredFindings: [] };
const ids = ['A.md/a', 'A.md/b', 'B.md/c', 'F/course'];
const anyId = fc.constantFrom(...ids);

/** One thing that a user does. */
const anyWish: fc.Arbitrary<(wishes: CourseWishes) => CourseWishes> = fc.oneof(
  fc.tuple(anyId, fc.boolean()).map(
    ([id, is]) =>
      (wishes: CourseWishes) =>
        pin(wishes, id, is),
  ),
  fc.tuple(anyId, fc.boolean()).map(
    ([id, is]) =>
      (wishes: CourseWishes) =>
        hide(wishes, id, is),
  ),
  fc.uniqueArray(anyId).map((order) => (wishes: CourseWishes) => pinInOrder(wishes, order)),
  fc.tuple(anyId, fc.boolean()).map(
    ([id, is]) =>
      (wishes: CourseWishes) =>
        ignoreFinding(wishes, id, is),
  ),
  fc.tuple(anyId, fc.option(anyId)).map(
    ([id, at]) =>
      (wishes: CourseWishes) =>
        pinBefore(wishes, id, at),
  ),
  fc.tuple(anyId, fc.constantFrom('first-open' as const, 'after-latest' as const, null)).map(
    ([id, policy]) =>
      (wishes: CourseWishes) =>
        choosePolicy(wishes, id, policy),
  ),
  fc.tuple(fc.constantFrom('A.md', 'B.md'), fc.constantFrom('2' as const, 'note' as const, null)).map(
    ([path, level]) =>
      (wishes: CourseWishes) =>
        chooseLevel(wishes, path, level),
  ),
);
const anyWishes = fc.array(anyWish, { maxLength: 12 }).map((all) => all.reduce((wishes, wish) => wish(wishes), none));

describe('what the user wishes for single courses', () => {
  it('pins behind what is pinned, or before another; what is hidden is pinned no longer, and the other way round', () => {
    const two = pin(pin(none, 'A.md/a', true), 'A.md/b', true);
    expect(two.pinned).toEqual(['A.md/a', 'A.md/b']);
    expect(pinBefore(two, 'A.md/b', 'A.md/a').pinned).toEqual(['A.md/b', 'A.md/a']);
    expect(pinBefore(two, 'A.md/a', null).pinned).toEqual(['A.md/b', 'A.md/a']);
    expect(pinBefore(two, 'B.md/c', 'gone').pinned).toEqual(['A.md/a', 'A.md/b', 'B.md/c']);
    const hidden = hide(two, 'A.md/a', true);
    expect([hidden.pinned, hidden.hidden]).toEqual([['A.md/b'], ['A.md/a']]);
    expect(pin(hidden, 'A.md/a', true).hidden).toEqual([]);
  });

  it('pins a whole order before what is pinned, and shows what was hidden of it', () => {
    const before = hide(pin(none, 'F/course', true), 'A.md/a', true);
    const { pinned, hidden } = pinInOrder(before, ['B.md/c', 'A.md/a']);
    expect([pinned, hidden]).toEqual([['B.md/c', 'A.md/a', 'F/course'], []]);
  });

  it('is one wish of a kind at most, whatever the user does, and no course is both pinned and hidden', () => {
    fc.assert(
      fc.property(anyWishes, ({ pinned, hidden, policies, levels, ignoredFindings }) => {
        const chosen = [policies.map(([id]) => id), levels.map(([path]) => path)];
        for (const names of [[...pinned, ...hidden], ignoredFindings, ...chosen])
          expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('comes back from disk as it went there', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const settings = { ...defaultSettings, ...wishes };
        const disk: unknown = JSON.parse(JSON.stringify(writeSettings(settings, new Map())));
        expect(readSettings(disk)).toMatchObject({ settings, mended: [], verdict: 'ok' });
      }),
    );
  });

  it('is forgotten of what is gone for good, and of nothing else', () => {
    fc.assert(
      fc.property(anyWishes, anyId, (wishes, gone) => {
        const isGone = {
          course: (id: string) => id === gone,
          note: (path: string) => path === 'B.md',
          finding: (id: string) => id === gone,
        };
        const kept = withoutGone(wishes, isGone);
        expect(kept.pinned).toEqual(wishes.pinned.filter((id) => id !== gone));
        expect(kept.ignoredFindings).toEqual(wishes.ignoredFindings.filter((id) => id !== gone));
        expect(kept.policies.some(([id]) => id === gone)).toBe(false);
        expect(kept.levels).toEqual(wishes.levels.filter(([path]) => path !== 'B.md'));
        expect(withoutGone(kept, isGone)).toBe(kept);
      }),
    );
  });

  it('goes along with a note that is renamed, and stays the very same where another one is', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const to = (text: string): string => (text.startsWith('A.md') ? `Z.md${text.slice(4)}` : text);
        const back = (text: string): string => (text.startsWith('Z.md') ? `A.md${text.slice(4)}` : text);
        const there = withRenamed(wishes, (id) => [to(id)], to);
        expect(there.pinned).toEqual(wishes.pinned.map(to));
        expect(there.levels).toEqual(wishes.levels.map(([path, level]) => [to(path), level]));
        expect(withRenamed(there, (id) => [back(id)], back)).toEqual(wishes);
        const same = (text: string): string => text;
        expect(withRenamed(wishes, (id) => [id], same)).toBe(wishes);
      }),
    );
  });
});
