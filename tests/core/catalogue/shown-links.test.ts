import { describe, expect, it } from 'vitest';
import { kindsAmong } from '../../../src/core/catalogue/catalogue';
import { linkRows } from '../../../src/core/catalogue/link-rows';
import { noLinkWish, readLinkWish, type LinkGrouping, type LinkWish } from '../../../src/core/catalogue/link-wish';
import { createListing } from '../../../src/core/catalogue/listed-links';
import { searchLinks, shownLinks } from '../../../src/core/catalogue/shown-links';
import type { Match } from '../../../src/core/shown/match';
import { notesOf } from './notes';

const links = createListing()(
  notesOf({
    'Course.md':
      '# Sets\nhttps://sets.example/ done\n\nhttps://youtu.be/1\n\n![[map.png]]\n\n# Maps\n- [ ] a\n\n[[Atlas]]\n',
    'Shelf.md':
      '# Old\n* **Maker**\n    * [Lines](https://maker.example/)\n# New\n* [Planes](https://www.sets.example/2)\n',
  }),
);
const titles = (wish: Partial<LinkWish>, ...words: string[]): readonly string[] => {
  const search = words.length > 0 ? searchLinks(words.map(looksFor)) : null;
  return shownLinks(links, { ...noLinkWish, ...wish }, search).map(({ link }) => link.title);
};
const looksFor =
  (word: string): Match =>
  (title) => {
    const at = title.toLowerCase().indexOf(word);
    return at < 0 ? null : { score: 0, matches: [[at, at + word.length]] };
  };
const outline = (grouping: LinkGrouping, folded: readonly string[] = []): readonly string[] =>
  linkRows(shownLinks(links, noLinkWish, null), grouping, new Set(folded)).map(
    ({ node, level }) =>
      `${'-'.repeat(level)}${node.type === 'group' ? [...node.above, node.title].join('/') : node.title}`,
  );

describe('the links that are shown', () => {
  it('are all but pictures and other files, which are shown to those who ask for them', () => {
    expect(titles({})).toEqual(['sets.example', 'youtu.be/1', 'Atlas', 'Lines', 'Planes']);
    expect(titles({ kind: 'attachment' })).toEqual(['map.png']);
    expect(kindsAmong(links, 'pdf')).toEqual(['all', 'video', 'article', 'pdf', 'note', 'attachment']);
  });

  it('are those of a kind, of a state, and of a course or a note', () => {
    expect(titles({ kind: 'video' })).toEqual(['youtu.be/1']);
    expect(titles({ state: 'done' })).toEqual(['sets.example']);
    expect(titles({ state: 'open' })).toEqual(['youtu.be/1']);
    expect(titles({ state: 'none' })).toEqual(['Atlas', 'Lines', 'Planes']);
    expect(titles({ within: 'Course.md/maps' })).toEqual(['Atlas']);
    expect(titles({ within: 'Shelf.md' })).toEqual(['Lines', 'Planes']);
  });

  it('hold every word that is searched for: in a title, above it, in the provider or in the address', () => {
    expect(titles({}, 'maker')).toEqual(['Lines']);
    expect(titles({}, 'new', 'sets')).toEqual(['Planes']);
    expect(titles({}, 'course', 'atlas')).toEqual(['Atlas']);
    expect(titles({}, 'lines', 'new')).toEqual([]);
  });

  it('stand below their headings, those of a resource note among them', () => {
    expect(outline('section')).toEqual([
      ...['-Course/Sets', '--sets.example', '--youtu.be/1', '-Course/Maps', '--Atlas'],
      ...['-Shelf/Old', '--Lines', '-Shelf/New', '--Planes'],
    ]);
    expect(outline('section', ['links Shelf.md→Old'])).toEqual([
      ...['-Course/Sets', '--sets.example', '--youtu.be/1', '-Course/Maps', '--Atlas'],
      ...['-Shelf/Old', '-Shelf/New', '--Planes'],
    ]);
  });

  it('or below who provides them: the host where no one is named, and nobody for notes', () => {
    expect(outline('provider')).toEqual([
      ...[
        '-sets.example',
        '--sets.example',
        '--Planes',
        '-youtu.be',
        '--youtu.be/1',
        '-',
        '--Atlas',
        '-Maker',
        '--Lines',
      ],
    ]);
  });
});

it('a wish is read from whatever was kept, and what nobody understands is as it was', () => {
  const wish: LinkWish = { kind: 'video', state: 'done', grouping: 'provider', within: 'A.md', query: 'a' };
  expect(readLinkWish({ ...wish, later: 1 })).toEqual(wish);
  expect(readLinkWish({ kind: 'song', state: 1, grouping: null, within: [], query: 3 }, wish)).toEqual(wish);
  for (const raw of [null, undefined, 'all', 7]) expect(readLinkWish(raw)).toEqual(noLinkWish);
});
