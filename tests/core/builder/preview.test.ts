import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../src/core/builder/links-in';
import { previewOf } from '../../../src/core/builder/preview';
import type { Edit } from '../../../src/core/edit/edit';

const shown = (text: string, ...edits: readonly Edit[]): readonly string[] =>
  previewOf(text, edits).map(({ line, raw, isNew }) => `${line}${isNew ? '+' : ' '}${raw}`);

describe('what stands where after an edit', () => {
  it('new lines with the lines around them', () => {
    const text = 'a\nb\nc\nd';
    expect(shown(text, { from: 3, to: 3, insert: '\nnew\nmore' })).toEqual(['1 b', '2+new', '3+more', '4 c']);
    expect(shown('a\r\nb', { from: 4, to: 4, insert: '\r\nnew' })).toEqual(['1 b', '2+new']);
    expect(shown('', { from: 0, to: 0, insert: 'new' })).toEqual(['0+new']);
  });

  it('lines that are changed in several places, and nothing between that stays', () => {
    const text = 'a\nb\nc\nd\ne';
    const edits = [
      { from: 8, to: 8, insert: '[ ] ' },
      { from: 0, to: 0, insert: '[ ] ' },
    ];
    expect(shown(text, ...edits)).toEqual(['0+[ ] a', '1 b', '3 d', '4+[ ] e']);
  });
});

describe('links in a text', () => {
  it('each is one lesson, called by its label or the words beside it, and none comes twice', () => {
    const text = [
      '- [x] [Sets](https://a.b/c)',
      'Maps – https://a.b/d and words',
      '[One](https://a.b/1) or [Two](https://a.b/2)',
      'https://www.a.b/c/?utm_source=x',
      '[[Note]] [mail](mailto:a@b.c) no link',
    ].join('\n');
    expect(linksIn(text).map(({ title, url }) => [title, url])).toEqual([
      ['Sets', 'https://a.b/c'],
      ['Maps – and words', 'https://a.b/d'],
      ['One', 'https://a.b/1'],
      ['Two', 'https://a.b/2'],
    ]);
  });
});
