import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import type { NoteCourses } from '../../../src/core/course/types';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { inOrder } from '../../../src/core/shown/in-order';
import type { Match } from '../../../src/core/shown/match';
import { searchFor } from '../../../src/core/shown/search-course';
import { shownCourses, type ShownCourses } from '../../../src/core/shown/shown-courses';
import { courseFilters, courseOrders, noWish, readWish } from '../../../src/core/shown/wish';
import { createLibrary, type Library } from '../../../src/library/library';
import { anyNote } from '../../any-note';

const noneArranged = { pinned: [], hidden: new Set<string>() };
const today = '2026-01-31';
const libraryOf = (texts: readonly string[]): Library => {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal(today),
    memory: signal(noMemory),
  });
  texts.forEach((text, n) => {
    library.put({ path: `Note ${n}.md`, text, properties: {} });
  });
  return library;
};
const notesOf = (...texts: readonly string[]): readonly NoteCourses[] => libraryOf(texts).notes.value;
const anyNotes = fc.array(anyNote, { maxLength: 4 }).map((texts) => notesOf(...texts));
const ids = (notes: readonly Pick<NoteCourses, 'courses'>[]): string[] =>
  notes.flatMap(({ courses }) => courses.map(({ id }) => id));
const titles = ({ groups }: ShownCourses): string[] =>
  groups.flatMap(({ courses }) => courses.map(({ title }) => title));
const kinds = courseFilters.filter((filter) => filter !== 'all');

/** A word is found where it stands, the sooner the better. */
const has =
  (word: string): Match =>
  (title) => {
    const at = title.toLowerCase().indexOf(word);
    return at < 0 ? null : { score: -at, matches: [[at, at + word.length]] };
  };

describe('what is shown', () => {
  it('every course is of exactly one kind: the filters together show each of them once', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const each = kinds.flatMap((filter) =>
          ids(shownCourses(notes, noneArranged, { ...noWish, filter }, null).groups),
        );
        expect(each.sort()).toEqual(ids(notes).sort());
      }),
    );
  });

  it('without a wish everything is shown, as it stands in the notes', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { groups, shown, of, found } = shownCourses(notes, noneArranged, noWish, null);
        expect([groups.map(({ note }) => note), ids(groups)]).toEqual([notes, ids(notes)]);
        expect([shown, of, found]).toEqual([ids(notes).length, ids(notes).length, null]);
      }),
    );
  });

  it('what is pinned comes first in its own order, what is hidden is neither shown nor counted', () => {
    const notes = notesOf('# A\n- [ ] a\n# B\n- [x] b\n# C\n- [ ] c\n# D\n- [ ] d\n');
    const [a = '', b = '', c = '', d = ''] = ids(notes);
    const arranged = { pinned: [d, b, c], hidden: new Set([c]) };
    const at = (filter: (typeof courseFilters)[number]): unknown[] => {
      const { pinned, groups, shown, of } = shownCourses(notes, arranged, { ...noWish, filter }, null);
      return [pinned.map(({ id }) => id), ids(groups), shown, of];
    };
    expect(at('all')).toEqual([[d, b], [a], 3, 3]);
    expect(at('not-started')).toEqual([[d], [a], 2, 3]);
  });

  it('an order loses no course and has none twice, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(anyNotes, fc.constantFrom(...courseOrders), (notes, order) => {
        const once = shownCourses(notes, noneArranged, { ...noWish, order }, null).groups;
        expect(ids(once).sort()).toEqual(ids(notes).sort());
        const entries = once.flatMap(({ courses }) => courses.map((course) => ({ course })));
        expect(inOrder(entries, order)).toEqual(entries);
      }),
    );
  });

  it.each([
    ['note', ['Done', 'Half', 'New', 'None', 'Most']],
    ['activity', ['Most', 'Half', 'New', 'Done', 'None']],
    ['percent', ['Most', 'Half', 'New', 'Done', 'None']],
    ['left', ['Most', 'New', 'Half', 'Done', 'None']],
  ] as const)(
    'in the order %s what is complete or empty is below what is not, but for the order of the notes',
    (order, expected) => {
      const notes = notesOf(
        '# Done\n- [x] a ✅ 2026-01-30\n# Half\n- [x] a ✅ 2026-01-01\n- [ ] b\n- [ ] c\n- [ ] d\n# New\n- [ ] a\n- [ ] b\n# None\n',
        '# Most\n- [x] a ✅ 2026-01-15\n- [x] b\n- [ ] c\n',
      );
      expect(titles(shownCourses(notes, noneArranged, { ...noWish, order }, null))).toEqual(expected);
    },
  );

  it('a course in the middle of things is not started once nothing in it is done or doing', () => {
    const notes = notesOf('# A\n- [ ] a\n# B\n- [/] a\n# C\n- [x] a\n- [ ] b\n# D\nhttps://example.org/ done\n');
    const of = (filter: (typeof courseFilters)[number]): string[] =>
      titles(shownCourses(notes, noneArranged, { ...noWish, filter }, null));
    expect([of('not-started'), of('active'), of('links'), of('done')]).toEqual([['A'], ['B', 'C'], ['D'], []]);
  });
});

describe('a search', () => {
  const text = '# Algebra\n## Vectors\n- [ ] Sums\n- [ ] Products\n## Sums\n- [ ] Series\n# Calculus\n- [ ] Limits\n';
  const found = (notes: readonly NoteCourses[], ...words: string[]): unknown[] =>
    [...(shownCourses(notes, noneArranged, noWish, searchFor(words.map(has))).found ?? [])].map(
      ([, { hits, many }]) => [hits.map(({ node, trail }) => [...trail, node.title].join(' › ')), many],
    );

  it('finds lessons, sections and courses by their titles, with the way to each', () => {
    expect(found(notesOf(text), 'sums')).toEqual([[['Vectors › Sums', 'Sums'], 2]]);
    expect(titles(shownCourses(notesOf(text), noneArranged, noWish, searchFor([has('calculus')])))).toEqual([
      'Calculus',
    ]);
  });

  it('each word may be in a title above, but one of them is in the title itself', () => {
    expect(found(notesOf(text), 'sums', 'vec')).toEqual([[['Vectors › Sums'], 1]]);
    expect(found(notesOf(text), 'algebra', 'product')).toEqual([[['Vectors › Products'], 1]]);
    expect(found(notesOf(text), 'limits', 'product')).toEqual([]);
  });

  it('shows the best five of a course and says how many there are', () => {
    const lessons = Array.from({ length: 9 }, (_, n) => `- [ ] ${'-'.repeat(9 - n)}same ${n}`).join('\n');
    const [[hits, many] = []] = found(notesOf(`# A\n${lessons}\n`), 'same') as [string[], number][];
    expect([hits?.[0], hits?.length, many]).toEqual(['-same 8', 5, 9]);
  });

  it('looks only into the course that changed, while the same is searched for', () => {
    const library = libraryOf([text]);
    let looked: string[] = [];
    const search = searchFor([
      (title) => {
        looked.push(title);
        return null;
      },
    ]);
    shownCourses(library.notes.value, noneArranged, noWish, search);
    expect(looked).toContain('Vectors');
    looked = [];
    library.rewrite('Note 0.md', text.replace('Limits', 'Limit'));
    shownCourses(library.notes.value, noneArranged, noWish, search);
    expect(looked).toEqual(['Calculus', 'Note 0', 'Limit']);
  });
});

describe('a wish that was kept', () => {
  it('is read whatever it is, and what is not known of it is as it would be without', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(courseFilters).toContain(readWish(raw).filter);
        expect(courseOrders).toContain(readWish(raw).order);
        expect(typeof readWish(raw).query).toBe('string');
      }),
    );
    const kept = { filter: 'done', order: 'left', query: 'a' } as const;
    expect(readWish(kept)).toEqual(kept);
    expect(readWish({ filter: 'someday', query: 3 }, kept)).toEqual(kept);
  });
});
