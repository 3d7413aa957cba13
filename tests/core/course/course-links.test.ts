import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/core/course/course-links';
import { stillSkipped } from '../../../src/core/course/still-skipped';
import type { Course } from '../../../src/core/course/types';
import { read } from './read';

const links = ['https://a.org done', 'https://b.org', 'https://c.org'];
const text = `# Videos\n${links.join('\n')}\n# Sets\n- [ ] One\n`;

function videos(note = text, skips: readonly string[] = []): Course {
  const [course] = read(note, { skips }).courses;
  if (!course) throw new Error('There is a course.');
  return course;
}
const idOf = (title: string, note = text): string =>
  linksOf(videos(note)).find((link) => link.title === title)?.id ?? '';

describe('the links that a course counts', () => {
  it('are as many as its progress says, without attachments and what is left out', () => {
    const note = text.replace('https://c.org', '![[map.png]]\n- https://d.org #no-course\n- https://e.org');
    expect(linksOf(videos(note)).map(({ title, meaning }) => `${title} ${meaning}`)).toEqual([
      'a.org done',
      'b.org open',
      'e.org open',
    ]);
    expect(videos(note).progress.total).toBe(3);
  });

  it('are told apart even where two have one address', () => {
    const twice = linksOf(videos(text.replaceAll('b.org', 'c.org'))).map(({ id }) => id);
    expect(new Set(twice).size).toBe(3);
  });

  it('keep their names when the note changes elsewhere and when they are finished', () => {
    const changed = text.replace('# Videos', 'Words.\n\n# Videos').replace('https://b.org', 'https://b.org done');
    expect(idOf('b.org', changed)).toBe(idOf('b.org'));
  });
});

describe('a link skipped for now', () => {
  const b = idOf('b.org');
  const c = idOf('c.org');

  it('is next again once nothing else is unfinished', () => {
    expect(videos().next?.id).toBe(b);
    expect(videos(text, [b]).next?.id).toBe(c);
    expect(videos(text.replace('c.org', 'c.org done'), [b]).next?.id).toBe(b);
    expect(videos(text, [b, c]).next?.id).toBe(b);
  });

  it('is skipped until it is finished, gone, or the only one left', () => {
    const still = (skipped: readonly string[], now: string): readonly string[] => [
      ...stillSkipped(new Map(skipped.map((id) => [id, ' '])), [read(now)]).keys(),
    ];
    expect(still([b], text)).toEqual([b]);
    expect(still([b], text.replace('b.org', 'b.org done'))).toEqual([]);
    expect(still([b], text.replace('b.org', 'z.org'))).toEqual([]);
    expect(still([b], text.replace('c.org', 'c.org done'))).toEqual([]);
  });
});
