import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListing, type ListedLink } from '../../../src/core/catalogue/listed-links';
import { anyNote, often, patiently } from '../../any-note';
import { libraryWith, notesOf } from './notes';

const listed = (notes: Readonly<Record<string, string>>, folder?: string): readonly ListedLink[] =>
  createListing()(notesOf(notes, folder));

const shelf = `## Algebra
1. **Some Maker**
   * [Lines](https://www.youtube.com/playlist?list=PL1)
   * done [Planes](https://maker.example/planes)

## Analysis
* [Lines again](https://youtube.com/watch?v=abc&list=PL1&index=3)
`;
const course =
  '# Sets\nhttps://sets.example/\n- [x] [Unions](https://sets.example/1)\n- [ ] [[Maps]]\n- [-] https://sets.example/3\n';

describe('the links of the notes', () => {
  it('are listed once each with all their places, in the order of the notes', () => {
    const links = listed({ 'Course.md': course, 'Shelf.md': shelf });
    expect(links.map(({ title, kind, state }) => [title, kind, state])).toEqual([
      ['sets.example', 'article', 'none'],
      ['Unions', 'article', 'done'],
      ['Maps', 'note', 'open'],
      ['sets.example/3', 'article', 'none'],
      ['Lines', 'playlist', 'none'],
      ['Planes', 'article', 'done'],
    ]);
    expect(links[4]?.places.map(({ trail, resource, place }) => [trail, resource.label, place.line])).toEqual([
      [['Algebra'], 'Lines', 2],
      [['Analysis'], 'Lines again', 6],
    ]);
  });

  it('are ticked by the lesson on their line, else by a word of their own, and by nothing where they are left out', () => {
    const boxes = listed({ 'Course.md': `${course}- https://left.example #no-course\n![[map.png]]\n` }).map(
      ({ box }) => (box ? `${box.task.title} “${box.task.mark}”` : null),
    );
    expect(boxes).toEqual(['sets.example “ ”', 'Unions “x”', 'Maps “ ”', 'sets.example/3 “-”', null, null]);
  });

  it('that no one finished are to do where their course counts links, and without a state elsewhere', () => {
    const links = listed({
      'A.md': '# A\n- [ ] a\n# B\nhttps://b.example/1 done\nhttps://b.example/2\n',
      'C.md': 'https://c.example\n',
    });
    expect(links.map(({ state }) => state)).toEqual(['done', 'open', 'none']);
  });

  it('are those of every note of a folder that is one course, each ticked as its lesson there', () => {
    const links = listed(
      { 'M/1.md': 'https://one.example\n', 'M/2.md': '# Two\n- [x] [b](https://two.example)\n' },
      'M',
    );
    expect(links.map(({ title, state, box, places: [at] }) => [title, state, box?.task.title, at.place.path])).toEqual([
      ['one.example', 'none', 'one.example', 'M/1.md'],
      ['b', 'done', 'b', 'M/2.md'],
    ]);
  });

  it('name the course that has the same link, or that is called like them, and no other', () => {
    const links = listed({
      'Course.md': '# maths4ml\n- [ ] a\n\nhttps://same.example/\n',
      'Shelf.md': '[Mathematics for Machine Learning](https://a.example)\n[Machine Learning](https://b.example)\n',
      'A first.md': 'https://www.same.example\n',
    });
    expect(links.map(({ title, course: its }) => [title, its?.title ?? null, its?.isSame ?? null])).toEqual([
      ['same.example', 'maths4ml', true],
      ['Mathematics for Machine Learning', 'maths4ml', false],
      ['Machine Learning', null, null],
    ]);
  });

  it('a link about which nothing changed is the very same, whatever else did', () => {
    const first = '# First\n- [ ] a\n\n';
    const library = libraryWith({ 'Course.md': first + course, 'Shelf.md': shelf });
    const list = createListing();
    const before = list(library.notes.value);
    library.rewrite('Course.md', `${first}- [ ] b\n\n${course}`);
    library.rewrite('Shelf.md', `${shelf}* [New](https://new.example)\n`);
    const after = list(library.notes.value);
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(after.slice(0, 4).every((link, n) => link === before[n])).toBe(true);
    expect(after).toHaveLength(before.length + 1);
  });

  it(
    'listed after any changes they are what they are when listed anew',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom('A.md', 'B.md', 'C.md'), anyNote), { maxLength: 6 }),
          (changes) => {
            const library = libraryWith({});
            const list = createListing();
            for (const [path, text] of changes) {
              library.put({ path, text, properties: {} });
              list(library.notes.value);
            }
            expect(list(library.notes.value)).toEqual(createListing()(notesOf(Object.fromEntries(changes))));
          },
        ),
        { numRuns: often.numRuns / 10 },
      );
    },
    patiently,
  );

  it(
    'every link of the notes has its place, and none has two',
    () => {
      fc.assert(
        fc.property(anyNote, (text) => {
          const notes = notesOf({ 'A.md': text });
          const resources = notes.flatMap((note) => [
            ...note.resources,
            ...note.courses.flatMap((one) => one.resources),
          ]);
          const places = createListing()(notes).flatMap((link) => link.places.map(({ resource }) => resource));
          expect(places).toHaveLength(resources.length);
          expect(new Set(places)).toEqual(new Set(resources));
        }),
        often,
      );
    },
    patiently,
  );
});
