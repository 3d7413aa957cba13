import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/course/address-kind';
import { addressKey } from '../../../src/core/course/same-address';
import type { Resource } from '../../../src/core/course/types';
import { read } from './read';

const resources = (text: string): readonly Resource[] => {
  const note = read(text);
  return [...note.resources, ...note.courses.flatMap((course) => course.resources)];
};

describe('resources', () => {
  it('are links, bare URLs, wikilinks and embeds outside of code', () => {
    const text = [
      'A [label](https://a.org/x), <https://b.org>, https://c.org/y. and [[Note]] ![[image.png]]',
      '`https://code.org` <!-- https://comment.org --> %% https://hidden.org %%',
      '```',
      'https://fence.org',
      '```',
      '| https://cell.org | b |',
      '|---|---|',
      '| https://cell.org | b |',
    ].join('\n');
    expect(resources(text).map((resource) => [resource.label, kindOf(resource)])).toEqual([
      ['label', 'article'],
      ['b.org', 'article'],
      ['c.org/y', 'article'],
      ['Note', 'note'],
      ['image.png', 'attachment'],
    ]);
  });

  it.each([
    ['https://www.youtube.com/playlist?list=PL1', 'playlist'],
    ['https://www.youtube.com/watch?v=abc&list=PL1&index=3', 'playlist'],
    ['https://youtu.be/abc?si=x', 'video'],
    ['https://www.youtube.com/@someone', 'channel'],
    ['https://www.coursera.org/learn/x', 'course site'],
    ['https://web.mit.edu/18.06', 'course site'],
    ['https://a.org/paper.pdf', 'pdf'],
    ['https://a.org/post', 'article'],
  ])('%s is a %s', (url, kind) => {
    expect(resources(url).map(kindOf)).toEqual([kind]);
  });

  it('a reference link is one where the note defines it', () => {
    expect(resources('[a][one] and [b][two]\n\n[one]: https://a.org/x').map(({ label }) => label)).toEqual(['a']);
  });

  it('stand under their headings and the bold item around them', () => {
    const [link] = read('## Maths\n1. **3Blue1Brown**:\n   * [Essence](https://a.org)').resources;
    expect(link).toMatchObject({ label: 'Essence', provider: '3Blue1Brown', trail: [], line: 2 });
  });

  it('a source with links and no task is a catalogue without courses', () => {
    const note = read('# A\nhttps://a.org\n# B\ndone https://b.org');
    expect([note.courses.length, note.resources.length, note.progress.percent]).toEqual([0, 2, null]);
  });
});

describe('a finished link', () => {
  const state = (line: string): string | null | undefined => resources(line)[0]?.state;

  it.each([
    'done https://a.org',
    'Done: https://a.org',
    'https://a.org – watched',
    '- https://a.org ✅',
    '1. [a](https://a.org) ✔️',
    '~~[a](https://a.org)~~',
    '**read** [a](https://a.org)',
  ])('%s', (line) => {
    expect(state(line)).toBe('done');
  });

  it.each([
    'https://a.org',
    'almost done https://a.org',
    'read https://a.org later',
    '- [ ] done https://a.org',
    'undone https://a.org',
  ])('is not claimed by %s', (line) => {
    expect(state(line)).toBeNull();
  });
});

describe('two addresses are one', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc&t=10', 'https://youtu.be/abc?si=zz'],
    ['https://m.youtube.com/playlist?list=PL1', 'https://www.youtube.com/watch?v=x&list=PL1&index=4'],
    ['https://WWW.Example.org/a/', 'http://example.org/a?utm_source=x'],
    ['https://khanacademy.org/math?source=post_page-----1', 'https://www.khanacademy.org/math'],
    ['https://example.org/a?UTM_Source=x', 'https://example.org/a'],
    ['https://www.youtube.com/shorts/abc', 'https://www.youtube.com/watch?v=abc'],
    ['https://music.youtube.com/watch?v=abc', 'https://www.youtube.com/live/abc?feature=share'],
    ['Sets and maps', 'Sets%20and%20maps.md'],
    ['Sets.md#Orders', 'sets#orders'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it('but not two pages, two videos, two servers of one host, or one page at two places', () => {
    expect(addressKey('https://a.org/?id=1')).not.toBe(addressKey('https://a.org/?id=2'));
    expect(addressKey('https://a.org/x')).not.toBe(addressKey('https://a.org/X'));
    expect(addressKey('https://a.org/?ref=v1')).not.toBe(addressKey('https://a.org/?ref=v2'));
    expect(addressKey('https://www.youtube.com/c/abc')).not.toBe(addressKey('https://youtu.be/abc'));
    expect(addressKey('Sets.mdx')).not.toBe(addressKey('Sets'));
    expect(addressKey('http://localhost:3000/')).not.toBe(addressKey('http://localhost:4000/'));
    expect(addressKey('https://a.org/x#a')).not.toBe(addressKey('https://a.org/x#b'));
  });
});
